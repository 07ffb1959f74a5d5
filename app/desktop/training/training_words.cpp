#include "app/desktop/training/training_words.h"

#include "app/desktop/text.h"

#include <cmath>

namespace qgt::app {

namespace {

constexpr double kInTenThousand = 10'000.0;
/// Others who cover less than so much of a line are called weak in it.
constexpr double kWeakPartners = 0.75;

}  // namespace

int TrainingWords::percent(double share) {
    constexpr double kHundredOf = 100.0;
    return static_cast<int>(std::lround(share * kHundredOf));
}

QString TrainingWords::points(double gain) {
    constexpr double kHundredOf = 100.0;
    return QStringLiteral("+") + QString::number(gain * kHundredOf, 'f', 1);
}

QString TrainingWords::hours(int hours) {
    return tr("%n hour(s)", nullptr, hours);
}

QString TrainingWords::lineName(const LineId& line) const {
    const bank::ServiceLine* const known = m_bank.line(line);
    return known == nullptr ? text(line.str())
                            : text(m_wording.english() ? known->nameEn : known->name);
}

QString TrainingWords::sectionTitle(const std::string& slug) const {
    const bank::HandbookSection* const section = m_bank.section(slug);
    return section == nullptr ? QString() : text(section->title);
}

QString TrainingWords::portion(const StudyPortion& portion) const {
    const QString items = tr("answer %n item(s)", nullptr, portion.items);
    const auto sections = static_cast<int>(portion.sections.size());
    if (sections == 0) {
        return items;
    }
    const QString title = sectionTitle(portion.sections.front());
    const QString read = sections == 1
                             ? tr("read “%1”").arg(title)
                             : tr("read “%1” and %n more", nullptr, sections - 1).arg(title);
    return portion.items == 0 ? read
                              : tr("%1, %2", "what is read, what is answered").arg(read, items);
}

QString TrainingWords::reason(const coverage::TrainingReason& why) {
    const QString words = tr("%1 % of the requests on these duties; those on them settle %2 % of "
                             "them now, about %3 % after it")
                              .arg(percent(why.requestShare / kInTenThousand))
                              .arg(percent(why.before / kInTenThousand))
                              .arg(percent(why.after / kInTenThousand));
    const double partners = why.partners / kInTenThousand;
    if (partners <= 0) {
        return tr("%1; nobody else is there").arg(words);
    }
    return partners < kWeakPartners ? tr("%1; partners are weak in it too").arg(words) : words;
}

QString TrainingWords::span(Date from, Date until, Date today) const {
    return tr("from %1 to %2").arg(m_wording.day(from, today), m_wording.day(until, today));
}

}  // namespace qgt::app
