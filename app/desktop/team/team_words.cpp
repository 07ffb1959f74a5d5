#include "app/desktop/team/team_view_model.h"
#include "app/desktop/text.h"

#include <algorithm>
#include <cmath>

namespace qgt::app {

namespace {

/// Points of the rate that a line costs, to a tenth.
QString ratePoints(double loss) {
    constexpr double kHundred = 100.0;
    return QString::number(loss * kHundred, 'f', 1);
}

}  // namespace

int TeamViewModel::percent(double share) {
    constexpr double kHundred = 100.0;
    return static_cast<int>(std::lround(share * kHundred));
}

int TeamViewModel::levelOf(const LineMastery& cell) {
    return cell.level ? static_cast<int>(*cell.level) : -1;
}

QString TeamViewModel::together(const QStringList& sentences) const {
    return sentences.join(wording().english() ? QStringLiteral(" ") : QString());
}

QString TeamViewModel::lineName(std::size_t line, bool inShort) const {
    const bank::ServiceLine& known = m_bank->lines()[line];
    return text(wording().english() ? known.nameEn : (inShort ? known.shortName : known.name));
}

QString TeamViewModel::memberName(std::size_t member) const {
    return text(m_team->picture.members[member].name);
}

QString TeamViewModel::namesOf(const coverage::Crew& members) const {
    QStringList names;
    for (const std::size_t member : members) {
        names.append(memberName(member));
    }
    return names.join(tr(", ", "between the parts of a sentence"));
}

QString TeamViewModel::pairName(const coverage::Pair& pair) const {
    return tr("%1 and %2").arg(memberName(pair.first), memberName(pair.second));
}

QString TeamViewModel::levelWord(int level) const {
    switch (level) {
        case 0:
            return tr("new to it");
        case 1:
            return tr("aware");
        case 2:
            return tr("able");
        case 3:
            return tr("can mentor");
        default:
            return tr("not enough evidence");
    }
}

QString TeamViewModel::cellSentence(int row, int column) const {
    const LineMastery& cell = cellAt(row, column);
    QStringList parts{memberName(static_cast<std::size_t>(row)),
                      lineName(lineAt(column), true),
                      levelWord(levelOf(cell))};
    if (cell.role != ability::LineRole::None) {
        parts.append(cell.role == ability::LineRole::Owner ? tr("first for the line (A)")
                                                           : tr("stands in for the line (B)"));
    }
    if (cell.certificate.state != ability::CertificateState::None) {
        parts.append(tr("certificate %1").arg(ClockWords::certificate(cell, wording()).standing));
    }
    parts.append(ClockWords::currency(cell).standing);
    if (hangsOn(lineAt(column), static_cast<std::size_t>(row))) {
        parts.append(tr("the line hangs on this person"));
    }
    return parts.join(tr(", ", "between the parts of a sentence"));
}

QString TeamViewModel::personSentence(int row) const {
    const auto member = static_cast<std::size_t>(row);
    QStringList parts{memberName(member)};
    if (enough()) {
        const DeskState& state = m_team->desk->state();
        if (std::ranges::binary_search(state.away, member)) {
            parts.append(tr("away"));
        }
        if (state.onDuty.has(member)) {
            parts.append(tr("on duty"));
        }
    }
    return parts.join(tr(", ", "between the parts of a sentence"));
}

QString TeamViewModel::bearsWords(std::size_t line) const {
    const std::size_t bears = standing().busFactor[line].count();
    return bears == 0 ? tr("open") : tr("%n person(s)", nullptr, static_cast<int>(bears));
}

QString TeamViewModel::lineSentence(std::size_t line) const {
    const TeamStanding& team = standing();
    QString sentence = tr("%1: %2 % of requests, all together settle %3 % of them")
                           .arg(lineName(line, true))
                           .arg(percent(m_team->picture.ability.lineShare[line]))
                           .arg(percent(team.coverage[line]));
    const coverage::BusFactor& bears = team.busFactor[line];
    if (bears.count() == 0) {
        sentence += tr("; not covered even with all there");
    } else if (bears.count() == 1) {
        sentence += tr("; hangs on %1").arg(memberName(bears.absent.front()));
    } else {
        sentence += tr("; breaks when %n are away", nullptr, static_cast<int>(bears.count()));
    }
    return sentence;
}

QString TeamViewModel::here() const {
    if (!m_team || m_team->picture.members.empty()) {
        return {};
    }
    if (m_row < 0) {
        return lineSentence(lineAt(m_column));
    }
    return m_column < 0 ? personSentence(m_row) : cellSentence(m_row, m_column);
}

QString TeamViewModel::mixNote() const {
    if (!m_team) {
        return {};
    }
    const UnitMix& mix = m_team->picture.mix;
    return mix.total == 0
               ? tr("What residents come for is assumed: nothing has been logged yet. Log requests "
                    "on the page Reception; a hundred are enough to count on.")
               : tr("What residents come for rests on %n logged request(s) and on an assumption "
                    "that weighs %1.",
                    nullptr,
                    mix.total)
                     .arg(std::lround(mix.believed));
}

// --- what if ---

QString TeamViewModel::firstName() const {
    return enough() ? memberName(m_team->desk->state().onDuty.first) : QString();
}

QString TeamViewModel::secondName() const {
    return enough() ? memberName(m_team->desk->state().onDuty.second) : QString();
}

QString TeamViewModel::awayNames() const {
    return enough() ? namesOf(m_team->desk->state().away) : QString();
}

bool TeamViewModel::cautious() const {
    return enough() && m_team->desk->state().cautious;
}

bool TeamViewModel::phone() const {
    return enough() && m_team->desk->state().phone;
}

QString TeamViewModel::rate() const {
    return m_answer ? tr("%1 %").arg(percent(m_answer->rate.value)) : QString();
}

QString TeamViewModel::answer() const {
    if (!m_answer) {
        return {};
    }
    QStringList words{
        cautious() ? tr("of requests are settled in one trip at the least, four times out of five "
                        "per person and line.")
                   : tr("of requests are expected to be settled in one trip (%1–%2).")
                         .arg(percent(m_answer->rate.low))
                         .arg(percent(m_answer->rate.high))};
    if (m_answer->gap) {
        const std::size_t line = *m_answer->gap;
        const double lost =
            m_team->picture.ability.lineShare[line] * (1.0 - m_answer->coverage[line]);
        words.append(tr("The gap is %1 with %2 %, which costs %3 points.")
                         .arg(lineName(line, true))
                         .arg(percent(m_answer->coverage[line]))
                         .arg(ratePoints(lost)));
    }
    return together(words);
}

QString TeamViewModel::advice() const {
    if (!m_answer) {
        return {};
    }
    QStringList words;
    if (m_answer->swap) {
        words.append(tr("%1 instead of %2: %3 %.")
                         .arg(memberName(m_answer->swap->in), memberName(m_answer->swap->out))
                         .arg(percent(m_answer->swap->rate)));
    } else {
        words.append(tr("Nobody who is there would make it better in the place of one of them."));
    }
    if (m_answer->training) {
        const DeskTraining& training = *m_answer->training;
        words.append(tr("%1 practises %2 for %3 hours: %4 %, for %5 hours: %6 %.")
                         .arg(memberName(training.cadre), lineName(training.line, true))
                         .arg(std::lround(kShortHours))
                         .arg(percent(training.shortRate))
                         .arg(std::lround(kLongHours))
                         .arg(percent(training.longRate)));
    }
    return together(words);
}

QString TeamViewModel::step() const {
    return m_answer && m_saidBefore ? tr("A moment ago %1 %, now %2 %.")
                                          .arg(percent(*m_saidBefore))
                                          .arg(percent(m_answer->rate.value))
                                    : QString();
}

}  // namespace qgt::app
