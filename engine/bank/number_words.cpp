#include "engine/bank/number_words.h"

#include <array>
#include <cstddef>
#include <utility>

namespace qgt::bank {

namespace {

constexpr std::array kDigits{
    std::pair<std::string_view, int>{"〇", 0},
    std::pair<std::string_view, int>{"零", 0},
    std::pair<std::string_view, int>{"一", 1},
    std::pair<std::string_view, int>{"二", 2},
    std::pair<std::string_view, int>{"两", 2},
    std::pair<std::string_view, int>{"三", 3},
    std::pair<std::string_view, int>{"四", 4},
    std::pair<std::string_view, int>{"五", 5},
    std::pair<std::string_view, int>{"六", 6},
    std::pair<std::string_view, int>{"七", 7},
    std::pair<std::string_view, int>{"八", 8},
    std::pair<std::string_view, int>{"九", 9},
};
constexpr std::array kPowers{
    std::pair<std::string_view, std::int64_t>{"十", 10},
    std::pair<std::string_view, std::int64_t>{"百", 100},
    std::pair<std::string_view, std::int64_t>{"千", 1000},
};
constexpr std::int64_t kTenThousand = 10'000;
/// Above it a count of digits cannot be a number of law.
constexpr std::size_t kMostDigits = 9;

class NumberReader {
  public:
    explicit NumberReader(std::string_view text) : m_text(text) {}

    std::optional<NumberWords> read() {
        if (const auto found = arabic()) {
            return found;
        }
        return chinese();
    }

    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_at); }

  private:
    bool take(std::string_view word) {
        if (!rest().starts_with(word)) {
            return false;
        }
        m_at += word.size();
        return true;
    }

    static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    std::optional<NumberWords> arabic() {
        const std::size_t start = m_at;
        std::int64_t value = 0;
        while (m_at < m_text.size() && isDigit(m_text[m_at]) && m_at - start < kMostDigits) {
            value = value * 10 + (m_text[m_at] - '0');
            ++m_at;
        }
        if (m_at == start) {
            return std::nullopt;
        }
        std::int64_t tenths = value * 10;
        if (m_at + 1 < m_text.size() && m_text[m_at] == '.' && isDigit(m_text[m_at + 1])) {
            tenths += m_text[m_at + 1] - '0';
            m_at += 2;
        }
        NumberWords number{tenths};
        if (rest().starts_with("万") && !rest().starts_with("万元")) {
            take("万");
            number.tenths *= kTenThousand;
        }
        return number;
    }

    std::optional<int> chineseDigit() {
        for (const auto& [word, digit] : kDigits) {
            if (take(word)) {
                return digit;
            }
        }
        return std::nullopt;
    }

    std::int64_t chinesePower() {
        for (const auto& [word, power] : kPowers) {
            if (take(word)) {
                return power;
            }
        }
        return 0;
    }

    /// What of a Chinese number has been read: 三万 | 二千 | 五.
    struct ChineseParts {
        std::int64_t total = 0;    ///< whole ten thousands
        std::int64_t section = 0;  ///< below ten thousand, closed by 十, 百 or 千
        std::int64_t pending = 0;  ///< digits that nothing has closed yet
        std::size_t digits = 0;
        bool powers = false;

        void add(int digit) {
            pending = powers ? digit : pending * 10 + digit;
            ++digits;
        }

        void close(std::int64_t power) {
            section += (pending == 0 ? 1 : pending) * power;
            pending = 0;
            powers = true;
        }

        void closeTenThousands() {
            total += (section + pending) * kTenThousand;
            section = 0;
            pending = 0;
            powers = true;
        }

        [[nodiscard]] bool any() const { return digits > 0 || powers; }

        [[nodiscard]] std::int64_t value() const { return total + section + pending; }
    };

    bool addChinese(ChineseParts& parts) {
        if (const auto digit = chineseDigit()) {
            parts.add(*digit);
            return parts.digits <= kMostDigits;
        }
        if (const std::int64_t power = chinesePower(); power > 0) {
            parts.close(power);
            return true;
        }
        if (parts.any() && !rest().starts_with("万元") && take("万")) {
            parts.closeTenThousands();
            return true;
        }
        return false;
    }

    /// 三千六百, 十五, 二〇二六, 三万.
    std::optional<NumberWords> chinese() {
        const std::size_t start = m_at;
        ChineseParts parts;
        while (addChinese(parts)) {
        }
        if (!parts.any()) {
            return std::nullopt;
        }
        const std::string_view written = m_text.substr(start, m_at - start);
        return NumberWords{parts.value() * 10, written == "一" || written == "两"};
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

}  // namespace

std::optional<NumberWords> takeNumber(std::string_view& rest) {
    NumberReader reader(rest);
    const auto found = reader.read();
    if (found) {
        rest = reader.rest();
    }
    return found;
}

}  // namespace qgt::bank
