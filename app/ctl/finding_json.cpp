#include "app/ctl/finding_json.h"

#include <nlohmann/json.hpp>

namespace qgt::ctl {

nlohmann::json toJson(const Diagnostic& d, app::Language language) {
    nlohmann::json args = nlohmann::json::object();
    for (const auto& [name, value] : d.args) {
        args[name] = value;
    }
    const char* severity = d.severity == Severity::Error     ? "error"
                           : d.severity == Severity::Warning ? "warning"
                                                             : "note";
    return {{"severity", severity},
            {"code", d.code},
            {"file", d.where.file},
            {"line", d.where.line},
            {"column", d.where.column},
            {"args", args},
            {"sentence", app::sentenceFor(d.code, d.args, language)}};
}

}  // namespace qgt::ctl
