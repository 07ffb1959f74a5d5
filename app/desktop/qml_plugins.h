#pragma once

// Static QML modules are known to a program only when it names them; include this in main files.
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Qgt_AppPlugin)
Q_IMPORT_QML_PLUGIN(Qgt_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Qgt_ComponentsPlugin)
Q_IMPORT_QML_PLUGIN(Qgt_PlotsPlugin)
Q_IMPORT_QML_PLUGIN(Qgt_PeoplePlugin)
Q_IMPORT_QML_PLUGIN(Qgt_PracticePlugin)
Q_IMPORT_QML_PLUGIN(Qgt_SettingsPlugin)
Q_IMPORT_QML_PLUGIN(Qgt_SignInPlugin)
Q_IMPORT_QML_PLUGIN(Qgt_TodayPlugin)
Q_IMPORT_QML_PLUGIN(Qgt_ShellPlugin)
