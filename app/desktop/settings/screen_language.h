#pragma once

#include "app/desktop/settings/app_settings.h"

#include <QTranslator>

class QQmlEngine;

namespace qgt::app {

/// Keeps the screens in the language of the settings: loads the translation into the application
/// and has the engine evaluate every qsTr() again when the language changes.
class ScreenLanguageSwitch final : public QObject {
    Q_OBJECT

  public:
    /// Settings and engine must outlive this object.
    ScreenLanguageSwitch(const AppSettings& settings, QQmlEngine& engine);
    ~ScreenLanguageSwitch() override;
    Q_DISABLE_COPY_MOVE(ScreenLanguageSwitch)

  private:
    void apply();

    const AppSettings& m_settings;
    QQmlEngine& m_engine;
    QTranslator m_chinese;
    QTranslator m_qtChinese;  ///< Qt's own sentences, as in the dialogs for files
    QTranslator m_english;    ///< only what has a plural; the source is English
};

}  // namespace qgt::app
