#include "app/worker/job.h"
#include "engine/bank/load_bank.h"
#include "engine/bank/rules.h"
#include "engine/core/date_bounds.h"
#include "engine/integrity/digest.h"

#include <filesystem>
#include <system_error>

#include <nlohmann/json.hpp>

namespace qgt::worker {

namespace {

using nlohmann::json;

const char* wordFor(Severity severity) {
    switch (severity) {
        case Severity::Note:
            return "note";
        case Severity::Warning:
            return "warning";
        case Severity::Error:
            break;
    }
    return "error";
}

json toJson(const Diagnostic& diagnostic) {
    json args = json::object();
    for (const auto& [name, value] : diagnostic.args) {
        args[name] = value;
    }
    return {{"severity", wordFor(diagnostic.severity)},
            {"code", diagnostic.code},
            {"args", args},
            {"file", diagnostic.where.file},
            {"line", diagnostic.where.line},
            {"column", diagnostic.where.column}};
}

}  // namespace

Result<json> checkBank(const json& job, const Progress& progress) {
    const std::string path = job.value("path", std::string());
    const auto day = parseDate(job.value("as_of", std::string()));
    if (path.empty() || !day || !isPlausible(*day)) {
        return failure("worker.unfit-job", {{"reason", path.empty() ? "path" : "as_of"}});
    }
    std::error_code error;
    if (!std::filesystem::is_directory(path, error)) {
        const bool exists = std::filesystem::exists(path, error);
        return failure(exists ? "ctl.not-a-folder" : "file.missing", {{"path", path}});
    }
    progress(0.0, json::object());
    bank::LoadReport report = bank::loadBank({path, 0, integrity::digestHex, nullptr});
    constexpr double kRead = 0.9;
    progress(kRead, json::object());
    json findings = json::array();
    for (const Diagnostic& diagnostic : report.diagnostics) {
        findings.push_back(toJson(diagnostic));
    }
    for (const Diagnostic& diagnostic : bank::checkAsOf(*report.bank, *day)) {
        findings.push_back(toJson(diagnostic));
    }
    return json{{"items", report.bank->items().size()}, {"findings", findings}};
}

}  // namespace qgt::worker
