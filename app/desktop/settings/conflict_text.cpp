#include "app/desktop/settings/conflict_text.h"

#include "app/desktop/text.h"

#include <algorithm>
#include <array>

#include <QStringList>

namespace qgt::app {

namespace {

/// More is not read side by side; the whole text can be opened.
constexpr qsizetype kMostLines = 24;

const QString& gap() {
    static const QString kGap = QStringLiteral("…");
    return kGap;
}

QStringList linesOf(const std::string& yaml) {
    QStringList lines = text(yaml).split(u'\n');
    while (!lines.isEmpty() && lines.back().trimmed().isEmpty()) {
        lines.removeLast();
    }
    return lines;
}

/// The value of the first line `key: value`, without its quotes.
QString valueOf(const QStringList& lines, const QString& key) {
    for (const QString& line : lines) {
        QString plain = line.trimmed();
        if (plain.startsWith(QStringLiteral("- "))) {
            plain = plain.mid(2).trimmed();
        }
        if (!plain.startsWith(key)) {
            continue;
        }
        QString value = plain.mid(key.size()).trimmed();
        const bool quoted = value.size() > 1 && (value.front() == u'"' || value.front() == u'\'');
        return quoted && value.back() == value.front() ? value.mid(1, value.size() - 2) : value;
    }
    return {};
}

QString cut(const QStringList& lines, qsizetype head, qsizetype tail) {
    constexpr qsizetype kContext = 1;
    const qsizetype begin = std::max<qsizetype>(0, head - kContext);
    const qsizetype end = std::min(lines.size(), lines.size() - tail + kContext);
    QStringList kept;
    if (begin > 0) {
        kept.append(gap());
    }
    kept += lines.mid(begin, std::min(end - begin, kMostLines));
    if (begin + kMostLines < end || end < lines.size()) {
        kept.append(gap());
    }
    return kept.join(u'\n');
}

}  // namespace

QString unitLabel(const std::string& yaml) {
    constexpr qsizetype kMost = 40;
    const QStringList lines = linesOf(yaml);
    const QString number = valueOf(lines, QStringLiteral("no:"));
    QString name;
    for (const char* key : {"title:", "name:", "stem:", "text:"}) {
        name = name.isEmpty() ? valueOf(lines, QString::fromLatin1(key)) : name;
    }
    if (name.size() > kMost) {
        name = name.left(kMost) + gap();
    }
    return number.isEmpty() || name.isEmpty() ? number + name : number + u' ' + name;
}

SideBySide differing(const std::string& mine, const std::string& theirs) {
    const QStringList here = linesOf(mine);
    const QStringList there = linesOf(theirs);
    if (here.isEmpty() || there.isEmpty() || here == there) {
        return {cut(here, 0, 0), cut(there, 0, 0)};
    }
    const qsizetype fewest = std::min(here.size(), there.size());
    qsizetype head = 0;
    while (head < fewest && here[head] == there[head]) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < fewest - head && here[here.size() - 1 - tail] == there[there.size() - 1 - tail]) {
        ++tail;
    }
    return {cut(here, head, tail), cut(there, head, tail)};
}

}  // namespace qgt::app
