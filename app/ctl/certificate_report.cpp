#include "app/ctl/certificate_report.h"

#include "app/runtime/certificate_words.h"

#include <ostream>

#include <nlohmann/json.hpp>

namespace qgt::ctl {

namespace {

using certificate::Certificate;
using certificate::StandingCertificate;
using OrderedJson = nlohmann::ordered_json;

std::string sentence(const Error& said, const Context& context) {
    return app::sentenceFor(said.code, said.args, context.language);
}

OrderedJson dayJson(const std::optional<Date>& day) {
    return day ? OrderedJson(toString(*day)) : OrderedJson(nullptr);
}

OrderedJson claimJson(const Certificate& said) {
    return OrderedJson{{"serial", said.serial},
                       {"name", said.name},
                       {"staff_no_last4", said.staffTail},
                       {"post", said.post},
                       {"title", said.title},
                       {"scope", said.scope},
                       {"issued", toString(said.issued)},
                       {"expires", dayJson(said.expires)},
                       {"level", app::levelText(said.level)}};
}

OrderedJson standingJson(const StandingCertificate& one) {
    OrderedJson row = claimJson(one.certificate);
    row["exam"] = one.record.exam.str();
    row["standing"] = certificate::toText(one.standing);
    row["since"] = dayJson(one.since);
    row["reason"] = one.reason;
    row["law_changed_percent"] = one.law.percent();
    row["replaces"] = one.record.replaces;
    return row;
}

void printClaim(const Certificate& said, const Context& context) {
    context.out << said.title << (said.scope.empty() ? "" : " · ") << said.scope << "\n";
    say(context, "ctl.certificate-person", {{"name", said.name}});
    if (!said.post.empty()) {
        context.out << "  ";
        say(context, "ctl.certificate-post", {{"post", said.post}});
    }
    if (!said.staffTail.empty()) {
        context.out << "  ";
        say(context, "ctl.certificate-staff", {{"staff", said.staffTail}});
    }
    context.out << "\n";
    sayLine(context,
            "ctl.certificate-number",
            {{"serial", certificate::serialInGroups(said.serial)},
             {"level", app::levelText(said.level)}});
    sayLine(context,
            "ctl.certificate-days",
            {{"issued", toString(said.issued)},
             {"expires", said.expires ? toString(*said.expires) : "-"}});
}

}  // namespace

void printCertificates(const std::vector<StandingCertificate>& all,
                       bool json,
                       const Context& context) {
    if (json) {
        OrderedJson rows = OrderedJson::array();
        for (const StandingCertificate& one : all) {
            rows.push_back(standingJson(one));
        }
        context.out << rows.dump(2) << "\n";
        return;
    }
    for (const StandingCertificate& one : all) {
        const Certificate& said = one.certificate;
        context.out << certificate::serialInGroups(said.serial) << "  " << said.name << "  "
                    << said.title << (said.scope.empty() ? "" : " · ") << said.scope << "  "
                    << toString(said.issued) << " – "
                    << (said.expires ? toString(*said.expires) : "") << "  "
                    << sentence(app::standingWords(one), context) << "\n";
    }
    sayLine(context, "ctl.certificate-count", {{"count", std::to_string(all.size())}});
}

void printCertificate(const StandingCertificate& one, bool json, const Context& context) {
    if (json) {
        OrderedJson row = standingJson(one);
        row["text"] = one.record.text;
        context.out << row.dump(2) << "\n";
        return;
    }
    printClaim(one.certificate, context);
    context.out << sentence(app::standingWords(one), context) << "\n" << one.record.text << "\n";
}

void printChecked(const certificate::Checked& checked, bool json, const Context& context) {
    if (json) {
        const OrderedJson row{
            {"verdict", certificate::toText(checked.verdict)},
            {"end", checked.end ? OrderedJson(certificate::toText(*checked.end)) : OrderedJson()},
            {"since", dayJson(checked.since)},
            {"list_made", dayJson(checked.listMade)},
            {"issuer", checked.issuer},
            {"qr_bytes", checked.bytes},
            {"certificate", claimJson(checked.certificate)}};
        context.out << row.dump(2) << "\n";
        return;
    }
    printClaim(checked.certificate, context);
    context.out << sentence(app::verdictSentence(checked), context) << "\n";
}

}  // namespace qgt::ctl
