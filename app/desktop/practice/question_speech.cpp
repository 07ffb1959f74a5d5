#include "app/desktop/practice/practice_question.h"

#include <QStringList>

namespace qgt::app {

namespace {

/// A sentence of its own, so that the voice makes a pause.
QString sentence(const QString& words) {
    static const QString kEnds = QStringLiteral("。？！.?!；");
    const QString bare = words.trimmed();
    return bare.isEmpty() || kEnds.contains(bare.back()) ? bare : bare + QStringLiteral("。");
}

}  // namespace

QString PracticeQuestion::speech(bool withOptions) const {
    QStringList spoken{sentence(stem())};
    if (withOptions) {
        for (const AnswerRow& row : m_rows.rows()) {
            spoken.append(sentence(row.key + QStringLiteral("，") + row.text));
        }
        for (const AnswerRow& row : m_rights.rows()) {
            spoken.append(sentence(row.key + QStringLiteral("，") + row.text));
        }
    }
    if (revealed()) {
        // What is read is Chinese, whatever the language of the screens.
        QStringList right;
        for (const AnswerRow& row : m_rows.rows()) {
            if (row.mark == AnswerRow::Right) {
                right.append(row.key);
            }
        }
        if (!right.isEmpty() && kind() != Kind::Ordering && kind() != Kind::FillIn) {
            spoken.append(sentence(QStringLiteral("正确答案，") + right.join(u'，')));
        }
        spoken.append(sentence(model()));
        spoken.append(sentence(explanation()));
    }
    spoken.removeAll(QString());
    return spoken.join(u' ');
}

}  // namespace qgt::app
