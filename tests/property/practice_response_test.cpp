#include "engine/grading/response.h"
#include "tests/support/catch.h"

#include <string>
#include <vector>

#include <rapidcheck.h>

using qgt::grading::checkStorable;
using qgt::grading::decodeResponse;
using qgt::grading::encodeResponse;
using qgt::grading::Response;

namespace {

/// Any code point that UTF-8 can carry, controls and quotes included.
std::string drawText() {
    std::string text;
    const auto codes =
        *rc::gen::container<std::vector<int>>(rc::gen::oneOf(rc::gen::inRange(0, 0x80),
                                                             rc::gen::inRange(0x4E00, 0x9FA5),
                                                             rc::gen::inRange(0x1F300, 0x1F600)));
    for (const int code : codes) {
        if (code < 0x80) {
            text.push_back(static_cast<char>(code));
        } else if (code < 0x10000) {
            text.push_back(static_cast<char>(0xE0 | (code >> 12)));
            text.push_back(static_cast<char>(0x80 | ((code >> 6) & 0x3F)));
            text.push_back(static_cast<char>(0x80 | (code & 0x3F)));
        } else {
            text.push_back(static_cast<char>(0xF0 | (code >> 18)));
            text.push_back(static_cast<char>(0x80 | ((code >> 12) & 0x3F)));
            text.push_back(static_cast<char>(0x80 | ((code >> 6) & 0x3F)));
            text.push_back(static_cast<char>(0x80 | (code & 0x3F)));
        }
    }
    return text;
}

std::vector<std::string> drawTexts() {
    std::vector<std::string> texts(*rc::gen::inRange<std::size_t>(0, 6));
    for (std::string& text : texts) {
        text = drawText();
    }
    return texts;
}

Response drawResponse() {
    Response response;
    response.chosen = drawTexts();
    response.texts = drawTexts();
    response.matches = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-1, 20));
    response.matches.resize(std::min<std::size_t>(response.matches.size(), 64));
    response.rubricMet = *rc::gen::arbitrary<std::vector<bool>>();
    response.rubricMet.resize(std::min<std::size_t>(response.rubricMet.size(), 64));
    response.dontKnow = *rc::gen::arbitrary<bool>();
    return response;
}

}  // namespace

TEST_CASE("a response comes back from its stored form", "[grading]") {
    const bool held = rc::check("decode(encode(x)) = x", [] {
        const Response response = drawResponse();
        RC_ASSERT(checkStorable(response).has_value());
        const auto decoded = decodeResponse(encodeResponse(response));
        RC_ASSERT(decoded.has_value());
        RC_ASSERT(*decoded == response);
    });
    CHECK(held);
}

TEST_CASE("a stored response with one byte changed is damage or another response", "[grading]") {
    const bool held = rc::check("one byte, no crash, no silent repair", [] {
        const Response response = drawResponse();
        std::string json = encodeResponse(response);
        const auto at = *rc::gen::inRange<std::size_t>(0, json.size());
        json[at] = static_cast<char>(*rc::gen::inRange(0, 256));
        const auto decoded = decodeResponse(json);
        const bool honest = !decoded.has_value() || encodeResponse(*decoded) == json;
        RC_ASSERT(honest);
    });
    CHECK(held);
}
