find_package(Qt6 6.4 REQUIRED COMPONENTS
  Core Gui Network Qml Quick QuickControls2 QuickTest LinguistTools)

# One QML module per folder. NAME gives the target qgt_qml_<name>; its QML is compiled ahead of
# time only where QGT_QML_CACHE asks for it.
function(qgt_qml_module name)
  cmake_parse_arguments(ARG "ONLY_FOR_TESTS" "URI" "QML_FILES;LINK" ${ARGN})
  string(REPLACE "." "/" folder ${ARG_URI})
  set(cache)
  if(NOT QGT_QML_CACHE)
    set(cache NO_CACHEGEN)
  endif()
  # moc for the module, where Qt asks for it, and for the plugin, which has the one class; not for
  # the four further targets that Qt makes of a module.
  qt_add_library(qgt_qml_${name} STATIC)
  set_target_properties(qgt_qml_${name} PROPERTIES AUTOMOC ON)
  qt_add_qml_module(qgt_qml_${name}
    URI ${ARG_URI}
    VERSION 1.0
    RESOURCE_PREFIX /qt/qml
    OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/qml/${folder}
    IMPORT_PATH ${PROJECT_BINARY_DIR}/qml
    DEPENDENCIES QtQuick
    QML_FILES ${ARG_QML_FILES}
    ${cache})
  set_target_properties(qgt_qml_${name}plugin PROPERTIES AUTOMOC ON)
  target_link_libraries(qgt_qml_${name} PRIVATE qgt_warnings_qt Qt6::Quick ${ARG_LINK})
  # Bindings spend their time in Qt; what is compiled of them is worth a light optimisation only.
  if(CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_options(qgt_qml_${name} PRIVATE -O1)
  endif()
  if(NOT ARG_ONLY_FOR_TESTS)
    target_link_libraries(qgt_screens INTERFACE qgt_qml_${name} qgt_qml_${name}plugin)
  endif()
endfunction()
