# Graphviz::gvc, for the build and for whoever uses the installed libraries.
find_package(PkgConfig REQUIRED)
pkg_check_modules(GVC REQUIRED IMPORTED_TARGET libgvc libcgraph)
add_library(Graphviz::gvc INTERFACE IMPORTED)
target_link_libraries(Graphviz::gvc INTERFACE PkgConfig::GVC)

# The dot layout plugin linked in starts in 0.1 ms and never loads Pango; without it gvContext()
# loads plugins by itself. Debian has no name for it without a version.
pkg_get_variable(GVC_LIBDIR libgvc libdir)
find_library(GVPLUGIN_DOT_LAYOUT NAMES gvplugin_dot_layout libgvplugin_dot_layout.so.6
             PATHS ${GVC_LIBDIR}/graphviz /usr/lib/${CMAKE_LIBRARY_ARCHITECTURE}/graphviz)
if(GVPLUGIN_DOT_LAYOUT)
  get_filename_component(GVPLUGIN_DIR ${GVPLUGIN_DOT_LAYOUT} DIRECTORY)
  target_link_libraries(Graphviz::gvc INTERFACE ${GVPLUGIN_DOT_LAYOUT})
  target_compile_definitions(Graphviz::gvc INTERFACE STRATMAP_DOT_LAYOUT_BUILTIN)
  target_link_options(Graphviz::gvc INTERFACE "LINKER:-rpath,${GVPLUGIN_DIR}")
endif()
