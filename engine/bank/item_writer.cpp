#include "engine/bank/item_writer.h"

#include "engine/bank/bytes_guard.h"
#include "engine/bank/item_file.h"
#include "engine/bank/item_yaml.h"
#include "engine/bank/list_layout.h"
#include "engine/bank/yaml_tree.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace qgt::bank {

namespace {

constexpr std::size_t kUsualIndent = 2;

/// Where an item stands: [begin, end) covers whole lines, from its dash to its last line of
/// content.
struct ItemSpan {
    std::string id;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t indent = 0;
};

std::string noDigest(std::string_view /*bytes*/) {
    return {};
}

tl::unexpected<Error> failWith(const Diagnostics& diagnostics, std::string fallback, Args args) {
    const auto first = std::find_if(diagnostics.begin(), diagnostics.end(), [](const auto& d) {
        return d.severity == Severity::Error;
    });
    return first == diagnostics.end() ? failure(std::move(fallback), std::move(args))
                                      : failure(first->code, first->args);
}

/// Text of an items file without its byte order mark, and the lines of its items.
struct Layout {
    std::string_view mark;  ///< byte order mark, if any
    std::string_view text;
    std::vector<ItemSpan> items;
};

Result<Layout> layoutOf(std::string_view bytes) {
    const GuardedYaml guarded = guardYaml(bytes, {});
    const YamlTree& tree = guarded.tree;
    const auto list = tree.empty() ? std::nullopt : valueOf(tree, 0, "items");
    if (!list || tree.kind(*list) != NodeKind::Sequence) {
        return failWith(guarded.diagnostics, "bank.not-editable", {});
    }
    Layout layout;
    layout.text = withoutByteOrderMark(bytes);
    layout.mark = bytes.substr(0, bytes.size() - layout.text.size());
    const auto spans = entrySpans(tree, layout.text, *list);
    if (!spans) {
        return failure("bank.not-editable");
    }
    for (const EntrySpan& entry : *spans) {
        const auto id = valueOf(tree, entry.node, "id");
        layout.items.push_back(ItemSpan{id ? std::string(tree.text(*id)) : std::string(),
                                        entry.begin,
                                        entry.end,
                                        entry.indent});
    }
    return layout;
}

std::vector<ItemSpan>::const_iterator findItem(const Layout& layout, const ItemId& id) {
    return std::find_if(layout.items.begin(), layout.items.end(), [&](const ItemSpan& span) {
        return span.id == id.str();
    });
}

std::string joined(const Layout& layout, std::size_t begin, std::size_t end, std::string_view put) {
    std::string result;
    result.reserve(layout.mark.size() + layout.text.size() + put.size());
    return result.append(layout.mark)
        .append(layout.text.substr(0, begin))
        .append(put)
        .append(layout.text.substr(end));
}

/// Items of both readings are the same but for the one that was written.
bool othersAreSame(const ItemFile& before, const ItemFile& after, const ItemId& written) {
    const auto textsOf = [&](const ItemFile& file) {
        std::vector<std::string> texts;
        for (const Item& item : file.items) {
            if (item.id != written) {
                texts.push_back(canonicalText(item));
            }
        }
        return texts;
    };
    return textsOf(before) == textsOf(after);
}

const Item* itemIn(const ItemFile& file, const ItemId& id) {
    const auto found = std::find_if(
        file.items.begin(), file.items.end(), [&](const Item& item) { return item.id == id; });
    return found == file.items.end() ? nullptr : &*found;
}

/// Reads a file of that home.
ItemFile readHome(std::string_view bytes, ItemHome home) {
    return home == ItemHome::Bank ? readItemsFile(bytes, {}, noDigest)
                                  : readPoolFile(bytes, {}, noDigest);
}

/// What a written file must read back as.
struct Expected {
    const ItemId& id;
    const Item* item;  ///< null: it is not there any more
    ItemHome home;
};

/// The written bytes, if they read back as expected and nothing else changed.
Result<std::string> verified(std::string_view before, std::string after, const Expected& wanted) {
    const ItemId& id = wanted.id;
    const Item* expected = wanted.item;
    const ItemFile was = readHome(before, wanted.home);
    const ItemFile now = readHome(after, wanted.home);
    const Item* found = itemIn(now, id);
    const bool asWanted =
        expected == nullptr ? found == nullptr
                            : found != nullptr && canonicalText(*found) == canonicalText(*expected);
    if (asWanted && othersAreSame(was, now, id)) {
        return after;
    }
    Diagnostics about;
    for (const Diagnostic& diagnostic : now.diagnostics) {
        const std::pair<std::string, std::string> mine{"id", id.str()};
        const auto& args = diagnostic.args;
        if (now.refused || std::find(args.begin(), args.end(), mine) != args.end()) {
            about.push_back(diagnostic);
        }
    }
    return failWith(about, "bank.write-mismatch", {{"id", id.str()}});
}

}  // namespace

Result<std::string> replaceItem(std::string_view bytes,
                                const ItemId& id,
                                const Item& item,
                                ItemHome home) {
    const auto layout = layoutOf(bytes);
    if (!layout) {
        return tl::unexpected<Error>(layout.error());
    }
    const auto span = findItem(*layout, id);
    if (span == layout->items.end()) {
        return failure("bank.item-missing", {{"id", id.str()}});
    }
    std::string yaml = itemYaml(item, span->indent);
    if (layout->text[span->end - 1] != '\n') {
        yaml.pop_back();
    }
    yaml = withLineEnds(yaml, layout->text);
    return verified(bytes, joined(*layout, span->begin, span->end, yaml), {id, &item, home});
}

Result<std::string> addItem(std::string_view bytes, const Item& item, ItemHome home) {
    const auto layout = layoutOf(bytes);
    if (!layout) {
        return tl::unexpected<Error>(layout.error());
    }
    if (findItem(*layout, item.id) != layout->items.end()) {
        return failure("bank.item-exists", {{"id", item.id.str()}});
    }
    if (layout->items.empty()) {
        return failure("bank.not-editable");
    }
    const ItemSpan& last = layout->items.back();
    std::string yaml = itemYaml(item, last.indent);
    // As far apart as the two items before.
    const bool apart =
        layout->items.size() > 1 && layout->items[layout->items.size() - 2].end < last.begin;
    if (apart) {
        yaml.insert(0, "\n");
    }
    if (layout->text[last.end - 1] != '\n') {
        yaml.insert(0, "\n");
        yaml.pop_back();
    }
    yaml = withLineEnds(yaml, layout->text);
    return verified(bytes, joined(*layout, last.end, last.end, yaml), {item.id, &item, home});
}

Result<std::string> removeItem(std::string_view bytes, const ItemId& id, ItemHome home) {
    const auto layout = layoutOf(bytes);
    if (!layout) {
        return tl::unexpected<Error>(layout.error());
    }
    const auto span = findItem(*layout, id);
    if (span == layout->items.end()) {
        return failure("bank.item-missing", {{"id", id.str()}});
    }
    if (layout->items.size() == 1) {
        return failure("bank.last-item", {{"id", id.str()}});
    }
    return verified(bytes, joined(*layout, span->begin, span->end, {}), {id, nullptr, home});
}

Result<std::string> newItemsFile(const Item& item, ItemHome home) {
    const std::string head = "schema: 1\nline: " + yamlScalar(item.line.str()) + "\nitems:\n";
    return verified(head, head + itemYaml(item, kUsualIndent), {item.id, &item, home});
}

}  // namespace qgt::bank
