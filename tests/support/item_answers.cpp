#include "tests/support/item_answers.h"

#include <algorithm>
#include <fstream>

namespace qgt::test {

namespace {

constexpr int kMark = 100;
constexpr std::size_t kOptions = 4;

}  // namespace

using psychometrics::ItemResponse;
using psychometrics::Reached;

void ItemAnswers::rekey(std::size_t item, std::size_t option) {
    items[item].key.assign(kOptions, false);
    items[item].key[option] = true;
    for (psychometrics::Sitting& sitting : sittings) {
        for (ItemResponse& response : sitting) {
            if (response.item == item) {
                const bool right =
                    std::ranges::find(response.chosen, option) != response.chosen.end();
                response.got = right ? kMark : 0;
            }
        }
    }
}

ItemAnswers answersOf(const std::string& keys, const std::vector<std::string>& people) {
    ItemAnswers answers;
    answers.items.resize(keys.size());
    for (const std::string& person : people) {
        psychometrics::Sitting sitting;
        for (std::size_t i = 0; i < person.size(); ++i) {
            ItemResponse response{i, 0, kMark, Reached::Omitted, {}, 0};
            if (person[i] != '-') {
                response.reached = Reached::Answered;
                response.chosen = {static_cast<std::size_t>(person[i] - 'A')};
            }
            sitting.push_back(response);
        }
        answers.sittings.push_back(sitting);
    }
    for (std::size_t i = 0; i < keys.size(); ++i) {
        answers.rekey(i, static_cast<std::size_t>(keys[i] - 'A'));
    }
    return answers;
}

ItemAnswers answersIn(const std::string& name) {
    std::ifstream file(std::string(QGT_TEST_DATA) + "/" + name);
    std::string keys;
    std::getline(file, keys);
    std::vector<std::string> people;
    for (std::string line; std::getline(file, line);) {
        people.push_back(line);
    }
    return answersOf(keys, people);
}

}  // namespace qgt::test
