# Compiles text files into a target, so that a program needs nothing beside itself.
#
# qgt_embed_text(<target> HEADER <path for #include> NAMESPACE <ns> FILES <name>=<file> ...)
# Each file becomes `inline constexpr std::string_view <name>`. The header is regenerated when a
# file changes.
function(qgt_embed_text target)
  cmake_parse_arguments(ARG "" "HEADER;NAMESPACE" "FILES" ${ARGN})
  set(output ${PROJECT_BINARY_DIR}/generated/${ARG_HEADER})
  set(body "#pragma once\n\n#include <string_view>\n\nnamespace ${ARG_NAMESPACE} {\n")
  foreach(pair IN LISTS ARG_FILES)
    string(REGEX MATCH "^([^=]+)=(.+)$" _ ${pair})
    set(name ${CMAKE_MATCH_1})
    cmake_path(ABSOLUTE_PATH CMAKE_MATCH_2 OUTPUT_VARIABLE path)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${path})
    file(READ ${path} text)
    string(APPEND body "\ninline constexpr std::string_view ${name} = R\"qgt~(${text})qgt~\";\n")
  endforeach()
  string(APPEND body "\n}  // namespace ${ARG_NAMESPACE}\n")
  file(CONFIGURE OUTPUT ${output} CONTENT "${body}" @ONLY)
  target_include_directories(${target} PRIVATE ${PROJECT_BINARY_DIR}/generated)
endfunction()
