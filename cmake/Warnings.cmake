# Warnings and sanitizers, shared by every target through `stratmap_options`.
add_library(stratmap_options INTERFACE)
target_compile_options(stratmap_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
# g++ 12 sees overlapping and overflowing copies in std::string where there are none (GCC bugs
# 105651 and 105329).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(stratmap_options INTERFACE
    -Wno-restrict -Wno-array-bounds -Wno-stringop-overflow)
endif()
if(STRATMAP_WERROR)
  target_compile_options(stratmap_options INTERFACE -Werror)
endif()
# A debug build checks every index; -O1 costs no more time to compile than -O0 -g does.
target_compile_definitions(stratmap_options INTERFACE $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
if(STRATMAP_SANITIZE)
  target_compile_options(stratmap_options INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(stratmap_options INTERFACE -fsanitize=address,undefined)
endif()
