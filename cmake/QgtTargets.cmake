# Strict warnings for everything written by hand without Qt's generated code beside it.
add_library(qgt_warnings_engine INTERFACE)
target_compile_options(qgt_warnings_engine INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
  -Woverloaded-virtual -Wold-style-cast -Wcast-qual -Wextra-semi -Werror)
# GCC 12 sees overlapping copies in optimised string concatenation where there are none (PR 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(qgt_warnings_engine INTERFACE -Wno-restrict)
endif()

# A file that is compiled in (the message table) is longer than the standard promises; both compilers
# take it.
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  target_compile_options(qgt_warnings_engine INTERFACE -Wno-overlength-strings)
endif()

# qmlcachegen and moc output trips the strict set, so targets with Qt code get this one.
add_library(qgt_warnings_qt INTERFACE)
target_compile_options(qgt_warnings_qt INTERFACE -Wall -Wextra -Werror)

add_library(qgt_sanitizers INTERFACE)
define_property(TARGET PROPERTY QGT_TEST_SOURCE INITIALIZE_FROM_VARIABLE QGT_TEST_SOURCE)
if(QGT_SANITIZE)
  # A test's own lines are a thousand assertions; a check of each pointer in them costs a third of
  # the compile time and watches nothing that users run.
  target_compile_options(qgt_sanitizers INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
    $<$<BOOL:$<TARGET_PROPERTY:QGT_TEST_SOURCE>>:-fno-sanitize=null,alignment,vptr,object-size>)
  target_link_options(qgt_sanitizers INTERFACE -fsanitize=address,undefined)
  # Fifty programs with every check in them: the quicker linker saves a minute.
  find_program(QGT_LLD ld.lld)
  if(QGT_LLD)
    target_link_options(qgt_sanitizers INTERFACE -fuse-ld=lld)
  endif()
endif()

option(QGT_FUZZ "Build the target of tests/fuzz with libFuzzer; needs clang" OFF)
if(QGT_FUZZ)
  target_compile_options(qgt_sanitizers INTERFACE
    -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(qgt_sanitizers INTERFACE -fsanitize=address,undefined)
endif()

# One static library per engine folder. LINK names the engine folders that the dependency rule
# allows (public: their types appear in headers); USES names third-party libraries, which stay
# private because their headers appear in .cpp files only.
function(qgt_engine_library folder)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK;USES" ${ARGN})
  set(target qgt_${folder})
  add_library(${target} STATIC ${ARG_SOURCES})
  target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(${target}
    PUBLIC ${ARG_LINK} qgt_sanitizers
    PRIVATE qgt_warnings_engine ${ARG_USES})
  # Reading banks is a quarter of what the sanitized tests do; optimised a little, it is worth its
  # compile time.
  if(QGT_SANITIZE)
    target_compile_options(${target} PRIVATE -O1)
  endif()
  # The standard library is most of what these sources compile; read once, for all of them. Not where
  # GCC 12 optimises: it then takes the headers' own code for ours and warns of it.
  if(NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
    return()
  endif()
  if(folder STREQUAL "core")
    target_precompile_headers(${target} PRIVATE
      <algorithm> <cstdint> <filesystem> <functional> <map> <memory> <optional> <string>
      <string_view> <unordered_map> <utility> <vector> <tl/expected.hpp>)
  else()
    target_precompile_headers(${target} REUSE_FROM qgt_core)
  endif()
endfunction()
