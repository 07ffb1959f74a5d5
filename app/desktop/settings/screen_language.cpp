#include "app/desktop/settings/screen_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QQmlEngine>

namespace qgt::app {

ScreenLanguageSwitch::ScreenLanguageSwitch(const AppSettings& settings, QQmlEngine& engine)
    : m_settings(settings), m_engine(engine) {
    if (!m_chinese.load(":/i18n/qgt_zh_CN.qm") || !m_english.load(":/i18n/qgt_en.qm")) {
        qWarning("a translation is missing from the program");
    }
    if (!m_qtChinese.load("qt_zh_CN", QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        qInfo("Qt speaks English: qt6-translations-l10n is not installed");
    }
    connect(&settings, &AppSettings::languageChanged, this, &ScreenLanguageSwitch::apply);
    apply();
}

ScreenLanguageSwitch::~ScreenLanguageSwitch() {
    QCoreApplication::removeTranslator(&m_chinese);
    QCoreApplication::removeTranslator(&m_qtChinese);
    QCoreApplication::removeTranslator(&m_english);
}

void ScreenLanguageSwitch::apply() {
    const bool chinese = m_settings.language() == AppSettings::ScreenLanguage::Chinese;
    QCoreApplication::removeTranslator(chinese ? &m_english : &m_chinese);
    QCoreApplication::removeTranslator(&m_qtChinese);
    if (chinese) {
        QCoreApplication::installTranslator(&m_qtChinese);
    }
    QCoreApplication::installTranslator(chinese ? &m_chinese : &m_english);
    m_engine.retranslate();
}

}  // namespace qgt::app
