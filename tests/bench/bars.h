#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace qgt::bench {

using Json = nlohmann::json;

/// All documents as one table of figures.
class Figures {
  public:
    explicit Figures(Json documents) : m_documents(std::move(documents)) {}

    /// A field of the benchmark, of its median where it was repeated. Nothing when it did not run.
    [[nodiscard]] std::optional<double> of(const std::string& benchmark, const char* field) const {
        for (const Json& document : m_documents) {
            for (const Json& entry : document.at("benchmarks")) {
                const std::string name = entry.at("name");
                const std::string aggregate = entry.value("aggregate_name", "median");
                if (name.rfind(benchmark + "/", 0) == 0 && aggregate == "median" &&
                    entry.contains(field)) {
                    return entry.at(field).get<double>();
                }
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] std::string context() const {
        const Json& context = m_documents.at(0).at("context");
        std::string load;
        for (const Json& average : context.at("load_avg")) {
            load += " " + average.dump();
        }
        return context.at("date").get<std::string>() + ", " + context.at("num_cpus").dump() +
               " CPUs at " + context.at("mhz_per_cpu").dump() + " MHz, load before:" + load;
    }

  private:
    Json m_documents;
};

/// A figure beside its peer and the most that it may be.
struct Bar {
    const char* what;
    const char* unit;
    std::optional<double> figure;
    std::optional<double> peer;
    const char* limitWords;
    double limit;
    /// What it takes without other programs on the machine, as far as this run can tell.
    std::optional<double> alone = std::nullopt;
};

/// What is reckoned of persons: memory, ability, what a desk can settle.
void addMemory(const Figures& figures, std::vector<Bar>& bars);
void addPolicy(const Figures& figures, std::vector<Bar>& bars);
void addAbility(const Figures& figures, std::vector<Bar>& bars);
void addCoverage(const Figures& figures, std::vector<Bar>& bars);

}  // namespace qgt::bench
