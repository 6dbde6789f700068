# PNG and PDF are an optional feature: without librsvg or cairo the program says what is missing.
if(STRATMAP_RASTER)
  pkg_check_modules(RSVG librsvg-2.0>=2.52 cairo cairo-png cairo-pdf)
endif()
if(RSVG_FOUND)
  # Its headers alone: the library is loaded when it is needed (render/raster/drawing_libraries.h).
  target_include_directories(stratmap_render SYSTEM PRIVATE ${RSVG_INCLUDE_DIRS})
  target_link_libraries(stratmap_render PRIVATE ${CMAKE_DL_LIBS})
  target_compile_definitions(stratmap_render PRIVATE STRATMAP_HAS_RASTER)
else()
  message(STATUS "librsvg was not found or not wanted: stratmap will draw SVG and DOT, no PNG or PDF")
endif()
