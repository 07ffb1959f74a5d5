#include "app/desktop/settings/screen_language.h"

#include <QCoreApplication>
#include <QQmlEngine>

namespace qgt::app {

ScreenLanguageSwitch::ScreenLanguageSwitch(const AppSettings& settings, QQmlEngine& engine)
    : m_settings(settings), m_engine(engine) {
    if (!m_chinese.load(":/i18n/qgt_zh_CN.qm")) {
        qWarning("the Chinese translation is missing from the program");
    }
    connect(&settings, &AppSettings::languageChanged, this, &ScreenLanguageSwitch::apply);
    apply();
}

ScreenLanguageSwitch::~ScreenLanguageSwitch() {
    QCoreApplication::removeTranslator(&m_chinese);
}

void ScreenLanguageSwitch::apply() {
    QCoreApplication::removeTranslator(&m_chinese);
    if (m_settings.language() == AppSettings::ScreenLanguage::Chinese) {
        QCoreApplication::installTranslator(&m_chinese);
    }
    m_engine.retranslate();
}

}  // namespace qgt::app
