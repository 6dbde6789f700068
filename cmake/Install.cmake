# `cmake --install` gives the program, the libraries, their headers and find_package(stratmap).
include(CMakePackageConfigHelpers)
install(TARGETS stratmap RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
