# A layer is a folder and a static library of the same name: new files are found by themselves,
# so a new rule or view touches only its own file and one line of a table.

# Headers read once for a whole target: most of the time of a build from nothing goes into them.
# The release preset does without, so every file is also built with its own includes alone.
function(stratmap_precompile target)
  if(STRATMAP_PRECOMPILE AND ARGN)
    target_precompile_headers(${target} PRIVATE ${ARGN})
  endif()
endfunction()

# LINKS         what its headers show
# PRIVATE_LINKS what its sources use: whoever links the static library needs it too
# HEADERS       header-only libraries that its sources use: nobody else needs them
# PRECOMPILE    headers most of its sources include
function(stratmap_layer name)
  cmake_parse_arguments(arg "" "" "LINKS;PRIVATE_LINKS;HEADERS;PRECOMPILE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${name}/*.cc)
  add_library(stratmap_${name} STATIC ${sources})
  add_library(stratmap::${name} ALIAS stratmap_${name})
  set_target_properties(stratmap_${name} PROPERTIES LINKER_LANGUAGE CXX EXPORT_NAME ${name})
  target_include_directories(stratmap_${name} PUBLIC
    $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}>
    $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>
    $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/stratmap>)
  target_link_libraries(stratmap_${name}
    PUBLIC ${arg_LINKS}
    PRIVATE ${arg_PRIVATE_LINKS} $<BUILD_INTERFACE:${arg_HEADERS}>
            $<BUILD_INTERFACE:stratmap_options>)
  stratmap_precompile(stratmap_${name} ${arg_PRECOMPILE})
endfunction()

# The program: everything of its folder but main.cc is a library, so that tests can link it.
function(stratmap_program folder)
  cmake_parse_arguments(arg "" "NAME" "LINKS;PRECOMPILE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${folder}/*.cc)
  list(FILTER sources EXCLUDE REGEX "/main\\.cc$")
  add_library(stratmap_${folder} STATIC ${sources})
  add_library(stratmap::${folder} ALIAS stratmap_${folder})
  target_compile_definitions(stratmap_${folder} PRIVATE STRATMAP_VERSION="${PROJECT_VERSION}")
  target_link_libraries(stratmap_${folder} PUBLIC ${arg_LINKS} PRIVATE stratmap_options)
  stratmap_precompile(stratmap_${folder} ${arg_PRECOMPILE})
  add_executable(${arg_NAME} ${PROJECT_SOURCE_DIR}/${folder}/main.cc)
  target_link_libraries(${arg_NAME} PRIVATE stratmap_${folder} stratmap_options)
endfunction()
