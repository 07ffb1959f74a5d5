#include "app/desktop/exam_office/exam_analysis_words.h"

#include <QCoreApplication>

namespace qgt::app {

using psychometrics::ItemFlag;

namespace {

/// A flag in a few words, and as a sentence.
struct FlagWords {
    const char* name = nullptr;
    const char* sentence = nullptr;
};

FlagWords urgentWords(ItemFlag flag) {
    switch (flag) {
        case ItemFlag::KeySuspected:
            return {QT_TRANSLATE_NOOP("ExamAnalysis", "Key suspected"),
                    QT_TRANSLATE_NOOP("ExamAnalysis",
                                      "Wrong key suspected: another option drew the strong more "
                                      "than the key did. Check the key against its basis before "
                                      "the results are published.")};
        case ItemFlag::Backwards:
            return {QT_TRANSLATE_NOOP("ExamAnalysis", "Tells backwards"),
                    QT_TRANSLATE_NOOP("ExamAnalysis",
                                      "Those who did better on the rest did no better here, or "
                                      "worse. Check the key, and whether the stem can be "
                                      "misread.")};
        case ItemFlag::TooHard:
            return {QT_TRANSLATE_NOOP("ExamAnalysis", "Too hard"),
                    QT_TRANSLATE_NOOP("ExamAnalysis",
                                      "Hardly anybody has it right. Check the key; if it holds, "
                                      "it is a subject for training.")};
        case ItemFlag::StrongDistractor:
            return {QT_TRANSLATE_NOOP("ExamAnalysis", "Distractor draws the strong"),
                    QT_TRANSLATE_NOOP("ExamAnalysis",
                                      "A wrong option drew those who did better on the rest. See "
                                      "whether it can be defended.")};
        default:
            break;
    }
    return {};
}

FlagWords otherWords(ItemFlag flag) {
    switch (flag) {
        case ItemFlag::WeaklyTelling:
            return {QT_TRANSLATE_NOOP("ExamAnalysis", "Tells little"),
                    QT_TRANSLATE_NOOP("ExamAnalysis",
                                      "It hardly tells strong from weak. See whether it asks "
                                      "something else than the rest of the paper.")};
        case ItemFlag::TooEasy:
            return {QT_TRANSLATE_NOOP("ExamAnalysis", "Too easy"),
                    QT_TRANSLATE_NOOP("ExamAnalysis",
                                      "Nearly everybody has it right: it decides nothing. Keep it "
                                      "if everybody has to know it, else replace it.")};
        case ItemFlag::DeadDistractor:
            return {QT_TRANSLATE_NOOP("ExamAnalysis", "Dead distractor"),
                    QT_TRANSLATE_NOOP("ExamAnalysis",
                                      "An option was chosen by fewer than 5 %: it deceives "
                                      "nobody. Write a likelier one.")};
        case ItemFlag::OftenOmitted:
            return {QT_TRANSLATE_NOOP("ExamAnalysis", "Often left empty"),
                    QT_TRANSLATE_NOOP("ExamAnalysis",
                                      "More than one in ten left it empty. See whether it is "
                                      "clear what is asked.")};
        default:
            break;
    }
    return {QT_TRANSLATE_NOOP("ExamAnalysis", "Often not reached"),
            QT_TRANSLATE_NOOP("ExamAnalysis",
                              "More than one in ten never saw it: the time may be short.")};
}

FlagWords flagWordsOf(ItemFlag flag) {
    const FlagWords urgent = urgentWords(flag);
    return urgent.name != nullptr ? urgent : otherWords(flag);
}

}  // namespace

QString flagName(ItemFlag flag) {
    return QCoreApplication::translate("ExamAnalysis", flagWordsOf(flag).name);
}

QString flagSentence(ItemFlag flag) {
    return QCoreApplication::translate("ExamAnalysis", flagWordsOf(flag).sentence);
}

std::array<std::string, kAnalysisColumns> analysisHead() {
    static const std::array<const char*, kAnalysisColumns> kHead{
        QT_TRANSLATE_NOOP("ExamAnalysis", "Item"),
        QT_TRANSLATE_NOOP("ExamAnalysis", "Revision"),
        QT_TRANSLATE_NOOP("ExamAnalysis", "Kind"),
        QT_TRANSLATE_NOOP("ExamAnalysis", "Text"),
        QT_TRANSLATE_NOOP("ExamAnalysis", "Option (* key)"),
        QT_TRANSLATE_NOOP("ExamAnalysis", "People"),
        QT_TRANSLATE_NOOP("ExamAnalysis", "Answered or chosen"),
        QT_TRANSLATE_NOOP("ExamAnalysis", "Left empty"),
        QT_TRANSLATE_NOOP("ExamAnalysis", "Not reached"),
        QT_TRANSLATE_NOOP("ExamAnalysis", "Facility or share"),
        QT_TRANSLATE_NOOP("ExamAnalysis", "Facility from (95 %)"),
        QT_TRANSLATE_NOOP("ExamAnalysis", "Facility to (95 %)"),
        QT_TRANSLATE_NOOP("ExamAnalysis", "Correlation with the rest"),
        QT_TRANSLATE_NOOP("ExamAnalysis", "Correlation from (95 %)"),
        QT_TRANSLATE_NOOP("ExamAnalysis", "Correlation to (95 %)"),
        QT_TRANSLATE_NOOP("ExamAnalysis", "Upper less lower group"),
        QT_TRANSLATE_NOOP("ExamAnalysis", "Share in the lower group"),
        QT_TRANSLATE_NOOP("ExamAnalysis", "Share in the middle group"),
        QT_TRANSLATE_NOOP("ExamAnalysis", "Share in the upper group"),
        QT_TRANSLATE_NOOP("ExamAnalysis", "Median seconds"),
        QT_TRANSLATE_NOOP("ExamAnalysis", "Upper quartile seconds"),
        QT_TRANSLATE_NOOP("ExamAnalysis", "Flags")};
    std::array<std::string, kAnalysisColumns> head;
    for (std::size_t i = 0; i < kHead.size(); ++i) {
        head.at(i) = QCoreApplication::translate("ExamAnalysis", kHead.at(i)).toStdString();
    }
    return head;
}

}  // namespace qgt::app
