# `cmake --install` gives the program, the libraries with their headers below include/stratmap/,
# find_package(stratmap) and stratmap.pc.
include(CMakePackageConfigHelpers)
set(stratmap_libraries base models engine render)
set(stratmap_cmake_dir ${CMAKE_INSTALL_LIBDIR}/cmake/stratmap)

install(TARGETS stratmap RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
foreach(layer IN LISTS stratmap_libraries)
  install(TARGETS stratmap_${layer} EXPORT stratmap ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
  install(DIRECTORY ${layer} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/stratmap
          FILES_MATCHING PATTERN "*.h")
endforeach()
# The typeface is part of the program, so its licence goes with it.
install(FILES LICENSE NOTICE third_party/inter/OFL.txt DESTINATION ${CMAKE_INSTALL_DOCDIR})

install(EXPORT stratmap FILE stratmap-targets.cmake NAMESPACE stratmap::
        DESTINATION ${stratmap_cmake_dir})
configure_package_config_file(cmake/stratmap-config.cmake.in
  ${PROJECT_BINARY_DIR}/stratmap-config.cmake INSTALL_DESTINATION ${stratmap_cmake_dir})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/stratmap-config-version.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES cmake/Graphviz.cmake ${PROJECT_BINARY_DIR}/stratmap-config.cmake
              ${PROJECT_BINARY_DIR}/stratmap-config-version.cmake
        DESTINATION ${stratmap_cmake_dir})

# The libraries are static, so pkg-config names what they stand on in plain sight.
if(GVPLUGIN_DOT_LAYOUT)
  set(stratmap_plugin_libs "-Wl,-rpath,${GVPLUGIN_DIR} ${GVPLUGIN_DOT_LAYOUT}")
endif()
file(RELATIVE_PATH stratmap_up_to_prefix /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
configure_file(cmake/stratmap.pc.in ${PROJECT_BINARY_DIR}/stratmap.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/stratmap.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
