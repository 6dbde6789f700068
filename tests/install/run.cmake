# Installs the build in BUILD into a folder of its own, then configures, builds and runs the
# consumer of this folder against it.   cmake -DBUILD=… -DCXX=… -P run.cmake
set(prefix ${BUILD}/tests/install/prefix)
set(consumer ${BUILD}/tests/install/consumer)
file(REMOVE_RECURSE ${prefix} ${consumer})

function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output
                  ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${ARGN}\nended with ${status}:\n${output}")
  endif()
endfunction()

run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${prefix})
run(${CMAKE_COMMAND} -S ${CMAKE_CURRENT_LIST_DIR} -B ${consumer} -G Ninja
    -DCMAKE_PREFIX_PATH=${prefix} -DCMAKE_CXX_COMPILER=${CXX})
run(${CMAKE_COMMAND} --build ${consumer})
run(${consumer}/consumer)
run(${prefix}/bin/stratmap --version)

# And by pkg-config, from wherever the libraries were moved to.
file(GLOB_RECURSE pc ${prefix}/stratmap.pc)
get_filename_component(pc_dir ${pc} DIRECTORY)
execute_process(COMMAND pkg-config --cflags --libs ${pc_dir}/stratmap.pc OUTPUT_VARIABLE flags
                OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
separate_arguments(flags UNIX_COMMAND "${flags}")
run(${CXX} -std=c++20 -c ${CMAKE_CURRENT_LIST_DIR}/main.cc -o ${consumer}/main.o ${flags})
run(${CXX} -o ${consumer}/by-pkg-config ${consumer}/main.o ${flags})
run(${consumer}/by-pkg-config)
