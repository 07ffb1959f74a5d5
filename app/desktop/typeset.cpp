#include "app/desktop/typeset.h"

#include <QChar>

namespace qgt::app {

namespace {

enum class Side { Other, Han, Western };

bool isHan(char32_t c) {
    return QChar::script(c) == QChar::Script_Han && QChar::isLetter(c);
}

bool isWestern(char32_t c) {
    return (c < 0x0250 && QChar::isLetterOrNumber(c)) || c == U'%' || c == U'°';
}

Side sideOf(char32_t c) {
    if (isHan(c)) {
        return Side::Han;
    }
    return isWestern(c) ? Side::Western : Side::Other;
}

bool meet(Side left, Side right) {
    return (left == Side::Han && right == Side::Western) ||
           (left == Side::Western && right == Side::Han);
}

}  // namespace

QString Typeset::spaced(const QString& text) {
    constexpr QChar kThinSpace(0x2009);
    QString shown;
    shown.reserve(text.size() + 8);
    Side before = Side::Other;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        const bool pair = unit.isHighSurrogate() && i + 1 < text.size();
        const char32_t point =
            pair ? QChar::surrogateToUcs4(unit, text.at(i + 1)) : char32_t(unit.unicode());
        const Side side = sideOf(point);
        if (meet(before, side)) {
            shown.append(kThinSpace);
        }
        shown.append(unit);
        if (pair) {
            shown.append(text.at(++i));
        }
        before = side;
    }
    return shown;
}

}  // namespace qgt::app
