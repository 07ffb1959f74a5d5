#include "engine/practice/shown_order.h"
#include "tests/support/catch.h"
#include "tests/support/sample_bank.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using qgt::bank::Item;
using qgt::bank::ItemKind;
using qgt::practice::Showing;
using qgt::practice::shownOrder;
using qgt::test::sampleItem;

namespace {

using Keys = std::vector<std::string>;

std::set<Keys> ordersOf(const Item& item, bool shuffleChoices) {
    std::set<Keys> orders;
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        Keys order = shownOrder(item, Showing{seed, false, shuffleChoices});
        orders.insert(order);
        std::sort(order.begin(), order.end());
        Keys keys = shownOrder(item, Showing{0, false, shuffleChoices});
        std::sort(keys.begin(), keys.end());
        REQUIRE(order == keys);  // a shuffle, nothing lost or doubled
    }
    return orders;
}

}  // namespace

TEST_CASE("the order shown for a seed and an item never changes", "[practice]") {
    const Item item = sampleItem(ItemKind::SingleChoice, "7k3m9qz2xd");
    const Keys order = shownOrder(item, Showing{2024, false, true});
    CHECK(order == shownOrder(item, Showing{2024, false, true}));
    CHECK(order == Keys{"C", "D", "A", "B"});
}

TEST_CASE("choices are shuffled when asked for, true and false never", "[practice]") {
    const Item single = sampleItem(ItemKind::SingleChoice, "aaaaaaaaaa");
    CHECK(ordersOf(single, true).size() == 24);
    CHECK(ordersOf(single, false) == std::set<Keys>{{"A", "B", "C", "D"}});
    const Item multiple = sampleItem(ItemKind::MultipleChoice, "aaaaaaaaaa");
    CHECK(ordersOf(multiple, false) == std::set<Keys>{{"A", "B", "C", "D", "E"}});
    const Item trueFalse = sampleItem(ItemKind::TrueFalse, "aaaaaaaaaa");
    CHECK(ordersOf(trueFalse, true) == std::set<Keys>{{"T", "F"}});
}

TEST_CASE("matching and ordering are always shuffled, ordering never into its answer",
          "[practice]") {
    const Item ordering = sampleItem(ItemKind::Ordering, "aaaaaaaaaa");
    const auto orders = ordersOf(ordering, false);
    CHECK(orders.size() == 23);
    CHECK_FALSE(orders.contains(ordering.answer));
    CHECK(ordersOf(sampleItem(ItemKind::Matching, "aaaaaaaaaa"), false).size() == 24);
}

TEST_CASE("a second try is laid out anew", "[practice]") {
    const Item item = sampleItem(ItemKind::SingleChoice, "aaaaaaaaaa");
    int different = 0;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        different += shownOrder(item, Showing{seed, false, true}) ==
                             shownOrder(item, Showing{seed, true, true})
                         ? 0
                         : 1;
    }
    CHECK(different > 85);  // 1 in 24 agrees by chance
}
