find_package(Qt6 6.4 REQUIRED COMPONENTS
  Core Gui Network Qml Quick QuickControls2 QuickTest LinguistTools)

# Of every module Qt makes four small sources that are little but Qt's headers. Those are read once:
# here for the module and its cache, and, under the other macros of a plugin, for the plugin.
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/generated/qml_headers.cpp CONTENT "\n")
function(qgt_qml_headers name)
  add_library(qgt_qml_${name}_headers OBJECT ${CMAKE_BINARY_DIR}/generated/qml_headers.cpp)
  set_target_properties(qgt_qml_${name}_headers PROPERTIES POSITION_INDEPENDENT_CODE ON)
  target_link_libraries(qgt_qml_${name}_headers PRIVATE ${ARGN})
  target_precompile_headers(qgt_qml_${name}_headers PRIVATE
    <QtCore/qobject.h> <QtCore/qstring.h> <QtCore/qurl.h> <QtCore/qvariant.h> <QtCore/qhash.h>
    <QtPlugin> <QtQml/qqml.h> <QtQml/qqmlengine.h> <QtQml/qqmlextensionplugin.h>
    <QtQml/qqmlmoduleregistration.h> <QtQml/qqmlprivate.h>)
endfunction()
qgt_qml_headers(plugin Qt6::Qml)
qgt_qml_headers(module qgt_desktop Qt6::Quick)
target_compile_definitions(qgt_qml_plugin_headers PRIVATE QT_PLUGIN QT_STATICPLUGIN QT_DEPRECATED_WARNINGS)

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
  # What tests alone use is not optimised, which is no good for headers that are.
  if(NOT ARG_ONLY_FOR_TESTS)
    target_precompile_headers(qgt_qml_${name}plugin REUSE_FROM qgt_qml_plugin_headers)
    target_precompile_headers(qgt_qml_${name}plugin_init REUSE_FROM qgt_qml_plugin_headers)
  endif()
  if(NOT ARG_ONLY_FOR_TESTS AND "qgt_desktop" IN_LIST ARG_LINK)
    target_precompile_headers(qgt_qml_${name} REUSE_FROM qgt_qml_module_headers)
    if(TARGET qgt_qml_${name}_qmlcache)
      target_precompile_headers(qgt_qml_${name}_qmlcache REUSE_FROM qgt_qml_module_headers)
    endif()
  endif()
  # Bindings spend their time in Qt; what is compiled of them is worth a light optimisation only.
  if(CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_options(qgt_qml_${name} PRIVATE -O1)
  endif()
  if(NOT ARG_ONLY_FOR_TESTS)
    target_link_libraries(qgt_screens INTERFACE qgt_qml_${name} qgt_qml_${name}plugin)
  endif()
endfunction()
