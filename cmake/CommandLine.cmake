# What the program knows of its own build, and the files that lie in it.
set_source_files_properties(cli/version.cc PROPERTIES COMPILE_DEFINITIONS
  "STRATMAP_VERSION=\"${PROJECT_VERSION}\"\
;STRATMAP_BOOST=\"${Boost_VERSION_STRING}\"\
;STRATMAP_YAML_CPP=\"${yaml-cpp_VERSION}\"\
;STRATMAP_GRAPHVIZ=\"${GVC_libgvc_VERSION}\"\
;STRATMAP_FMT=\"${fmt_VERSION}\"\
;STRATMAP_JSON=\"${nlohmann_json_VERSION}\"\
;STRATMAP_CLI11=\"${CLI11_VERSION}\"\
;STRATMAP_LZ4=\"${LZ4_VERSION}\"\
;STRATMAP_FREETYPE=\"${FREETYPE_VERSION}\"\
;STRATMAP_MINIZIP=\"${MINIZIP_VERSION}\"\
;STRATMAP_PUGIXML=\"${PUGIXML_VERSION}\"\
;STRATMAP_SQLITE=\"${SQLITE_VERSION}\"\
;STRATMAP_COMPILER=\"${CMAKE_CXX_COMPILER_ID} ${CMAKE_CXX_COMPILER_VERSION}\"\
;STRATMAP_BUILD_TYPE=\"${CMAKE_BUILD_TYPE}\"")

# `init` writes the examples' own first model: it is embedded, so that there is one copy of it.
set(first_models fi en)
set(first_model_files)
foreach(language ${first_models})
  list(APPEND first_model_files
       ${PROJECT_SOURCE_DIR}/examples/first-model/first-model.${language}.yaml)
endforeach()
add_custom_command(
  OUTPUT ${PROJECT_BINARY_DIR}/first_model.cc
  COMMAND ${CMAKE_COMMAND}
          "-DFILES=${first_model_files}" "-DNAMES=kFirstModelFi;kFirstModelEn"
          -DOUTPUT=${PROJECT_BINARY_DIR}/first_model.cc
          -P ${PROJECT_SOURCE_DIR}/cmake/Embed.cmake
  DEPENDS ${first_model_files} ${PROJECT_SOURCE_DIR}/cmake/Embed.cmake
  COMMENT "Embedding the first model"
  VERBATIM)
target_sources(stratmap_cli PRIVATE ${PROJECT_BINARY_DIR}/first_model.cc)
