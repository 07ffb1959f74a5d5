#include "engine/bank/quantities.h"

#include "engine/bank/number_words.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace qgt::bank {

namespace {

/// A written unit and the one that stands for it, with what a number is multiplied by.
struct Unit {
    std::string_view written;
    std::string_view canonical;
    std::int64_t times = 1;
};

/// Longer ones first.
constexpr std::array kUnits{
    Unit{"个工作日", "工作日"},
    Unit{"工作日", "工作日"},
    Unit{"平方米", "平方米"},
    Unit{"周岁", "岁"},
    Unit{"个月", "个月"},
    Unit{"小时", "小时"},
    Unit{"分钟", "分钟"},
    Unit{"分贝", "分贝"},
    Unit{"万元", "元", 10'000},
    Unit{"元", "元"},
    Unit{"岁", "岁"},
    Unit{"日", "天"},
    Unit{"天", "天"},
    Unit{"户", "户"},
    Unit{"倍", "倍"},
    Unit{"％", "%"},
    Unit{"%", "%"},
    Unit{"年", "年"},
    Unit{"人", "人"},
    Unit{"米", "米"},
    Unit{"成", "%", 10},
    Unit{"周", "周"},
    Unit{"分", "分"},
    Unit{"届", "届"},
};

constexpr std::array<std::string_view, 7> kRangeMarks{"—", "–", "-", "~", "～", "至", "到"};
constexpr std::int64_t kFirstYear = 1900;
constexpr std::int64_t kLastYear = 2200;

class Scanner {
  public:
    Scanner(std::string_view text, Reading reading) : m_text(text), m_reading(reading) {}

    Quantities run() {
        while (m_at < m_text.size()) {
            const std::size_t start = m_at;
            if (!readDashedDate() && !readFraction() && !readArticles() && !readNumbers()) {
                m_at = start + 1;
            }
        }
        return std::move(m_found);
    }

  private:
    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_at); }

    bool take(std::string_view word) {
        if (!rest().starts_with(word)) {
            return false;
        }
        m_at += word.size();
        return true;
    }

    void skipBlanks() {
        while (take(" ") || take("\u00A0") || take("\u3000")) {
        }
    }

    /// A word after blanks; nothing is skipped when it is not there.
    bool takeAfterBlanks(std::string_view word) {
        const std::size_t start = m_at;
        skipBlanks();
        if (take(word)) {
            return true;
        }
        m_at = start;
        return false;
    }

    static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    std::optional<NumberWords> number() {
        std::string_view left = rest();
        const auto found = takeNumber(left);
        m_at = m_text.size() - left.size();
        return found;
    }

    /// 2026-07-01 or 2026-07
    bool readDashedDate() {
        constexpr std::size_t kYear = 4;
        constexpr std::size_t kMonth = 7;
        constexpr std::size_t kDay = 10;
        const auto isDashed = [&](std::size_t dash, std::size_t end) {
            const std::string_view text = rest().substr(0, end);
            return text.size() == end && text[dash] == '-' &&
                   std::all_of(text.begin() + dash + 1, text.end(), isDigit) &&
                   !(rest().size() > end && isDigit(rest()[end]));
        };
        const std::string_view year = rest().substr(0, kYear);
        if (year.size() < kYear || !std::all_of(year.begin(), year.end(), isDigit) ||
            rest().size() < kMonth || rest()[kYear] != '-' || !isDigit(rest()[kYear + 1]) ||
            !isDigit(rest()[kYear + 2])) {
            return false;
        }
        const std::string month(rest().substr(kYear + 1, 2));
        if (isDashed(kMonth, kDay)) {
            addDate(std::string(year), month, std::string(rest().substr(kMonth + 1, 2)));
            m_at += kDay;
            return true;
        }
        if (!isDashed(kYear, kMonth) || month > "12") {
            return false;  // 1000-3000 户 is a range
        }
        addDate(std::string(year), month, "");
        m_at += kMonth;
        return true;
    }

    void addDate(const std::string& year, const std::string& month, const std::string& day) {
        std::vector<std::string> forms;
        if (!year.empty()) {
            forms.push_back(year);
            if (!month.empty()) {
                forms.push_back(year + "-" + month);
            }
        }
        if (!month.empty() && !day.empty()) {
            forms.push_back("--" + month + "-" + day);
            if (!year.empty()) {
                forms.push_back(year + "-" + month + "-" + day);
            }
        }
        if (m_reading == Reading::Claim && !forms.empty()) {
            forms.erase(forms.begin(), forms.end() - 1);
        }
        m_found.insert(forms.begin(), forms.end());
    }

    /// 百分之八, 三分之二
    bool readFraction() {
        const std::size_t start = m_at;
        if (take("百分之")) {
            if (const auto share = number()) {
                m_found.insert(share->text() + "%");
                return true;
            }
        } else if (const auto below = number()) {
            if (takeAfterBlanks("分之")) {
                if (const auto above = number()) {
                    m_found.insert(above->text() + "/" + below->text());
                    return true;
                }
            }
        }
        m_at = start;
        return false;
    }

    /// 第二十六条, 第 588—599 条, 第26、27条
    bool readArticles() {
        const std::size_t start = m_at;
        if (!take("第")) {
            return false;
        }
        std::vector<NumberWords> numbers;
        do {
            skipBlanks();
            const auto one = number();
            if (!one) {
                break;
            }
            numbers.push_back(*one);
            skipBlanks();
        } while (takeRangeMark() || take("、"));
        if (numbers.empty()) {
            m_at = start;
            return false;
        }
        if (!takeAfterBlanks("条")) {
            return true;  // 第二天 and 第三人 count the order
        }
        for (const NumberWords& one : numbers) {
            m_found.insert("第" + one.text() + "条");
        }
        return true;
    }

    bool takeRangeMark() {
        return std::any_of(kRangeMarks.begin(), kRangeMarks.end(), [this](std::string_view mark) {
            return take(mark);
        });
    }

    static std::string twoDigits(std::int64_t value) {
        return (value < 10 ? "0" : "") + std::to_string(value);
    }

    /// 2026 年 7 月 1 日, 2026 年, 7 月 1 日; the number before it has been read.
    bool readDate(const NumberWords& first) {
        const std::size_t start = m_at;
        std::string year;
        std::optional<NumberWords> month = first;
        if (first.value() >= kFirstYear && first.value() <= kLastYear && takeAfterBlanks("年")) {
            year = first.text();
            skipBlanks();
            const std::size_t afterYear = m_at;
            month = number();
            if (!month || month->value() > 12 || !takeAfterBlanks("月")) {
                m_at = afterYear;
                addDate(year, "", "");
                return true;
            }
        } else if (!first.whole() || first.value() > 12 || first.value() < 1 ||
                   !takeAfterBlanks("月")) {
            m_at = start;
            return false;
        }
        const std::size_t afterMonth = m_at;
        skipBlanks();
        const auto day = number();
        constexpr std::int64_t kLastDay = 31;
        if (day && day->value() <= kLastDay && takeAfterBlanks("日")) {
            addDate(year, twoDigits(month->value()), twoDigits(day->value()));
        } else {
            m_at = afterMonth;
            addDate(year, twoDigits(month->value()), "");
        }
        return true;
    }

    bool readNumbers() {
        std::vector<NumberWords> numbers;
        std::size_t afterFirst = 0;
        while (const auto one = number()) {
            numbers.push_back(*one);
            if (numbers.size() == 1) {
                afterFirst = m_at;
                if (readDate(*one)) {
                    return true;
                }
            }
            skipBlanks();
            if (!takeRangeMark()) {
                break;
            }
            skipBlanks();
        }
        if (numbers.empty()) {
            return false;
        }
        if (!addWithUnit(numbers)) {
            m_at = afterFirst;
        }
        return true;
    }

    bool addWithUnit(const std::vector<NumberWords>& numbers) {
        skipBlanks();
        for (const Unit& unit : kUnits) {
            if (!take(unit.written)) {
                continue;
            }
            for (const NumberWords& one : numbers) {
                // 5000 至 5 万元: the smaller last number alone is counted in ten thousands.
                const bool ownUnit = one.tenths > numbers.back().tenths;
                if (!one.phrase || m_reading == Reading::Support) {
                    m_found.insert(one.text(ownUnit ? 1 : unit.times) +
                                   std::string(unit.canonical));
                }
            }
            return true;
        }
        return false;
    }

    std::string_view m_text;
    Reading m_reading;
    std::size_t m_at = 0;
    Quantities m_found;
};

}  // namespace

Quantities quantitiesIn(std::string_view text, Reading reading) {
    return Scanner(text, reading).run();
}

}  // namespace qgt::bank
