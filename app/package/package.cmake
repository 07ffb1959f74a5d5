# What `cmake --install` puts where, and the deb that app/package.sh makes of it. Included and not a
# folder of its own, because CPack reads variables of the project.
include(GNUInstallDirs)

set(package_folder ${PROJECT_SOURCE_DIR}/app/package)
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

install(TARGETS qgt qgtctl qgt-worker RUNTIME)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/question_bank DESTINATION ${QGT_DATA_DIR}
  FILES_MATCHING PATTERN "*.yaml" PATTERN "*.md")
install(FILES ${package_folder}/org.quangangtong.Qgt.desktop DESTINATION share/applications)
install(FILES ${package_folder}/org.quangangtong.Qgt.metainfo.xml DESTINATION share/metainfo)
install(FILES ${package_folder}/quangangtong.svg DESTINATION share/icons/hicolor/scalable/apps)
install(FILES ${package_folder}/copyright DESTINATION share/doc/quangangtong)

# Packed without time and name, so that the same text gives the same bytes.
function(qgt_install_packed file destination)
  cmake_path(RELATIVE_PATH file BASE_DIRECTORY ${package_folder} OUTPUT_VARIABLE name)
  set(packed ${PROJECT_BINARY_DIR}/package/${name}.gz)
  cmake_path(GET packed PARENT_PATH folder)
  file(MAKE_DIRECTORY ${folder})
  add_custom_command(OUTPUT ${packed} DEPENDS ${file} VERBATIM
    COMMAND sh -c "gzip -9n <\"$1\" >\"$2\"" gzip ${file} ${packed})
  set_property(GLOBAL APPEND PROPERTY QGT_PACKED ${packed})
  install(FILES ${packed} DESTINATION ${destination})
endfunction()

foreach(program qgt qgtctl qgt-worker)
  qgt_install_packed(${package_folder}/man/${program}.1 share/man/man1)
  qgt_install_packed(${package_folder}/man/zh_CN/${program}.1 share/man/zh_CN/man1)
endforeach()
qgt_install_packed(${package_folder}/changelog.Debian share/doc/quangangtong)
get_property(packed GLOBAL PROPERTY QGT_PACKED)
add_custom_target(qgt_package ALL DEPENDS ${packed})
add_dependencies(qgt_package qgt qgtctl qgt-worker)

# No library depends on what is loaded at run time, so dpkg-shlibdeps cannot see it.
set(package_list ${PROJECT_SOURCE_DIR}/app/packages.txt)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${package_list})
file(STRINGS ${package_list} lines REGEX "^[a-z0-9.+-]+ +run( |$)")
list(TRANSFORM lines REPLACE " .*" "")
list(JOIN lines ", " CPACK_DEBIAN_PACKAGE_DEPENDS)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME quangangtong)
set(CPACK_PACKAGE_CONTACT "全岗通 maintainers <maintainers@users.noreply.r-seed-137d36aa.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "training and certification for cadres of neighbourhood committees")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"全岗通:上海居委会干部的培训与认证软件。按条线刷题、走案例、读三本手册、记错题,
每道题都给出依据。题库是 YAML 文件,可以自己改;数据留在本机,桌面程序不联网。
升级和卸载都不动各人主文件夹里的数据。
.
Quangangtong trains the cadres of Shanghai neighbourhood committees: practice
by service line, case scenarios as conversations, three handbooks, an error
book, search in a resident's words, and the legal basis of every answer. The
question bank is YAML and can be edited, the data stay on the machine, and the
desktop program opens no network connection. Neither an upgrade nor a removal
touches the data in people's home folders.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Typing Chinese into the window, and a window on Wayland.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fcitx5-frontend-qt6, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})
include(CPack)
