# Fails when a text of the screens has no finished Chinese translation, or a counted one no English
# plural. Arguments: LUPDATE, SOURCE,
# WORK. The files in the source tree are not touched.
set(plurals ${WORK}/qgt_en.ts)
file(COPY_FILE ${SOURCE}/qml/i18n/qgt_en.ts ${plurals})
execute_process(
  COMMAND ${LUPDATE} -silent -pluralonly -locations none -I ${SOURCE} ${SOURCE}/qml
    ${SOURCE}/app/desktop -ts ${plurals}
  COMMAND_ERROR_IS_FATAL ANY)
file(READ ${plurals} text)
string(REGEX MATCHALL "type=\"[a-z]+\"" open "${text}")
if(open)
  message(FATAL_ERROR "${plurals} has open or obsolete plurals (build update_translations)")
endif()
set(copy ${WORK}/qgt_zh_CN.ts)
file(COPY_FILE ${SOURCE}/qml/i18n/qgt_zh_CN.ts ${copy})
execute_process(
  COMMAND ${LUPDATE} -silent -locations none -I ${SOURCE} ${SOURCE}/qml ${SOURCE}/app/desktop -ts ${copy}
  COMMAND_ERROR_IS_FATAL ANY)
file(READ ${copy} text)
string(REGEX MATCHALL "<source>" all "${text}")
list(LENGTH all count)
if(count LESS 50)
  message(FATAL_ERROR "only ${count} texts were found: lupdate did not read the screens")
endif()
string(REGEX MATCHALL "<source>[^<]*</source>[^/]*<translation type=\"[a-z]+\">[^<]*" open "${text}")
if(open)
  list(JOIN open "\n" lines)
  message(FATAL_ERROR "unfinished, vanished or obsolete (build update_translations):\n${lines}")
endif()
message(STATUS "${count} texts, all translated")
