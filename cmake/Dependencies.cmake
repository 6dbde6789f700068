# Every dependency in one place. tools/packages.sh names the Debian packages that bring them.
find_package(Boost 1.74 REQUIRED)
find_package(yaml-cpp 0.7 REQUIRED)
find_package(fmt 9 REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(CLI11 2.1 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(GVC REQUIRED IMPORTED_TARGET libgvc libcgraph)

# The dot layout plugin linked in starts in 0.1 ms and never loads Pango; without it gvContext()
# loads plugins by itself.
pkg_get_variable(GVC_LIBDIR libgvc libdir)
find_library(GVPLUGIN_DOT_LAYOUT NAMES gvplugin_dot_layout libgvplugin_dot_layout.so.6
             PATHS ${GVC_LIBDIR}/graphviz /usr/lib/${CMAKE_LIBRARY_ARCHITECTURE}/graphviz)
add_library(stratmap_graphviz INTERFACE)
add_library(Graphviz::gvc ALIAS stratmap_graphviz)
target_link_libraries(stratmap_graphviz INTERFACE PkgConfig::GVC)
if(GVPLUGIN_DOT_LAYOUT)
  get_filename_component(plugin_dir ${GVPLUGIN_DOT_LAYOUT} DIRECTORY)
  target_link_libraries(stratmap_graphviz INTERFACE ${GVPLUGIN_DOT_LAYOUT})
  target_compile_definitions(stratmap_graphviz INTERFACE STRATMAP_DOT_LAYOUT_BUILTIN)
  target_link_options(stratmap_graphviz INTERFACE "LINKER:-rpath,${plugin_dir}")
endif()
