#include "engine/bank/item_yaml.h"

#include <algorithm>
#include <array>
#include <vector>

namespace qgt::bank {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isAscii(char c) {
    return static_cast<unsigned char>(c) < 0x80U;
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Characters that mean nothing to YAML inside a plain scalar.
bool isHarmless(char c) {
    return !isAscii(c) || isLetter(c) || isDigit(c) ||
           std::string_view("_-./()+=; ").find(c) != std::string_view::npos;
}

/// Words that some YAML reader takes for a truth value or for nothing.
bool isReservedWord(std::string_view text) {
    static constexpr std::array<std::string_view, 9> kWords{
        "y", "n", "yes", "no", "on", "off", "true", "false", "null"};
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return std::find(kWords.begin(), kWords.end(), lower) != kWords.end();
}

bool isSafePlain(std::string_view text) {
    // Marks that other readers take for a line break or skip: byte order mark, U+2028, U+2029.
    static constexpr std::array<std::string_view, 3> kMarks{
        "\xEF\xBB\xBF", "\xE2\x80\xA8", "\xE2\x80\xA9"};
    if (text.empty() || text.back() == ' ' || isReservedWord(text)) {
        return false;
    }
    const bool startsWell =
        !isAscii(text.front()) || isLetter(text.front()) ||
        (isDigit(text.front()) && !std::all_of(text.begin(), text.end(), isAscii));
    return startsWell && std::all_of(text.begin(), text.end(), isHarmless) &&
           std::none_of(kMarks.begin(), kMarks.end(), [&](std::string_view mark) {
               return text.find(mark) != std::string_view::npos;
           });
}

/// A text of several lines that a literal block keeps exactly.
bool fitsLiteralBlock(std::string_view text) {
    if (text.find('\n') == std::string_view::npos) {
        return false;
    }
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        const bool lastIsEmpty = end + 1 == text.size();
        if (line.empty() || line.front() == ' ' || line.back() == ' ' || lastIsEmpty) {
            return false;
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return true;
}

/// Writes the lines of one item at its indentation.
class ItemEmitter {
  public:
    explicit ItemEmitter(std::size_t indent) : m_dash(indent, ' '), m_pad(indent + 2, ' ') {}

    std::string emit(const Item& item) {
        m_text = m_dash + "- id: " + yamlScalar(item.id.str()) + "\n";
        textIfAny("no", item.no);
        raw("revision", std::to_string(item.revision));
        raw("meaning", std::to_string(item.meaning));
        raw("kind", toText(item.kind));
        text("stem", item.stem);
        form(item);
        text("explanation", item.explanation);
        textIfAny("summary", item.summary);
        basis(item);
        links(item);
        raw("level", toText(item.level));
        raw("difficulty", toText(item.difficulty));
        status(item);
        return std::move(m_text);
    }

  private:
    void raw(std::string_view key, const std::string& value) {
        m_text.append(m_pad).append(key).append(": ").append(value).append("\n");
    }

    void text(std::string_view key, const std::string& value) {
        if (!fitsLiteralBlock(value)) {
            raw(key, yamlScalar(value));
            return;
        }
        m_text.append(m_pad).append(key).append(": |-\n");
        std::string_view rest = value;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            m_text.append(m_pad).append("  ").append(rest.substr(0, end)).append("\n");
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }

    void textIfAny(std::string_view key, const std::string& value) {
        if (!value.empty()) {
            text(key, value);
        }
    }

    template <typename Values, typename Text>
    static std::string flowList(const Values& values, Text textOf) {
        std::string list;
        for (const auto& value : values) {
            list.append(list.empty() ? "[" : ", ").append(textOf(value));
        }
        return list.empty() ? "[]" : list + "]";
    }

    template <typename Values, typename Text>
    void flowIfAny(std::string_view key, const Values& values, Text textOf) {
        if (!values.empty()) {
            raw(key, flowList(values, textOf));
        }
    }

    /// One entry of a block list; the first key stands behind the dash.
    void entry(const std::vector<std::pair<std::string_view, std::string>>& fields) {
        const std::string inner = m_pad + "  ";
        bool first = true;
        for (const auto& [key, value] : fields) {
            m_text.append(inner).append(first ? "- " : "  ").append(key).append(": ");
            m_text.append(value).append("\n");
            first = false;
        }
    }

    void open(std::string_view key) { m_text.append(m_pad).append(key).append(":\n"); }

    static std::string same(const std::string& value) { return yamlScalar(value); }

    void form(const Item& item) {
        if (!item.options.empty()) {
            options(item);
            flowIfAny("answer", item.answer, same);
        }
        if (!item.blanks.empty()) {
            open("blanks");
            for (const Blank& blank : item.blanks) {
                entry({{"accept", flowList(blank.accept, same)}, {"why", yamlScalar(blank.why)}});
            }
        }
        if (!item.pairs.empty()) {
            open("pairs");
            for (const Pair& pair : item.pairs) {
                entry({{"left", yamlScalar(pair.left)},
                       {"right", yamlScalar(pair.right)},
                       {"why", yamlScalar(pair.why)}});
            }
        }
        flowIfAny("extra", item.extra, same);
        textIfAny("model", item.model);
        if (!item.rubric.empty()) {
            open("rubric");
            for (const RubricPoint& point : item.rubric) {
                entry({{"point", yamlScalar(point.point)}, {"marks", std::to_string(point.marks)}});
            }
        }
    }

    void options(const Item& item) {
        open("options");
        for (const Option& option : item.options) {
            if (item.kind == ItemKind::TrueFalse) {
                entry({{"key", yamlScalar(option.key)}, {"why", yamlScalar(option.why)}});
            } else {
                entry({{"key", yamlScalar(option.key)},
                       {"text", yamlScalar(option.text)},
                       {"why", yamlScalar(option.why)}});
            }
        }
    }

    static std::string articleOf(const std::string& article) {
        return article.empty() ? std::string() : ", article: " + yamlScalar(article);
    }

    void basis(const Item& item) {
        flowIfAny("basis", item.basis, [](const BasisRef& ref) {
            return "{source: " + yamlScalar(ref.source.str()) + articleOf(ref.article) + "}";
        });
        if (item.lawChange) {
            const LawChange& change = *item.lawChange;
            raw("law_change",
                "{was: " + yamlScalar(change.was) + ", now: " + yamlScalar(change.now) +
                    ", since: " + toString(change.since) + ", source: " +
                    yamlScalar(change.source.str()) + articleOf(change.article) + "}");
        }
    }

    void links(const Item& item) {
        const auto id = [](const auto& value) { return yamlScalar(value.str()); };
        flowIfAny("handbook", item.handbook, same);
        flowIfAny("requests", item.requests, id);
        flowIfAny("also_lines", item.alsoLines, id);
        if (item.firstContact) {
            raw("first_contact", "true");
        }
    }

    void status(const Item& item) {
        const Validity& valid = item.valid;
        raw("valid",
            "{from: " + toString(valid.from) +
                (valid.until ? ", until: " + toString(*valid.until) : std::string()) +
                (valid.reviewBy ? ", review_by: " + toString(*valid.reviewBy) : std::string()) +
                "}");
        if (item.confirm) {
            raw("confirm", "true");
        }
        if (item.reviewed) {
            raw("reviewed",
                "{how: " + yamlScalar(item.reviewed->how) + ", on: " + toString(item.reviewed->on) +
                    "}");
        }
        if (item.pool != Pool::Practice) {
            raw("pool", toText(item.pool));
        }
        flowIfAny("enemies", item.enemies, [](const ItemId& id) { return yamlScalar(id.str()); });
        if (item.seconds != kUsualSeconds) {
            raw("seconds", std::to_string(item.seconds));
        }
        flowIfAny("waive", item.waive, [](const Waiver& waiver) {
            return "{code: " + yamlScalar(waiver.code) + ", why: " + yamlScalar(waiver.why) + "}";
        });
        flowIfAny("facts", item.facts, same);
    }

    std::string m_dash;
    std::string m_pad;
    std::string m_text;
};

}  // namespace

std::string yamlScalar(std::string_view text) {
    if (isSafePlain(text)) {
        return std::string(text);
    }
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '\n') {
            quoted += "\\n";
            continue;
        }
        if (c == '"' || c == '\\') {
            quoted.push_back('\\');
        }
        quoted.push_back(c);
    }
    return quoted + "\"";
}

std::string itemYaml(const Item& item, std::size_t indent) {
    return ItemEmitter(indent).emit(item);
}

}  // namespace qgt::bank
