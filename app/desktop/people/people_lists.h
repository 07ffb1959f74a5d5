#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A person as the table shows them.
struct PersonLine {
    QString name;
    QString post;
    QString roles;
    QString duties;  ///< "A 计生家庭、文教体育  B 卫生健康"
    QString last;
    bool active = true;
    bool waits = false;  ///< cannot come in yet: no PIN or only a temporary one

    bool operator==(const PersonLine&) const = default;
};

/// The table of the page 人员.
class PersonList final : public RowModel<PersonLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by PeopleViewModel")

  public:
    explicit PersonList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<PersonLine>>& columns() const override {
        static const std::vector<Column<PersonLine>> kColumns{
            {"personName", [](const PersonLine& row) { return QVariant(row.name); }},
            {"post", [](const PersonLine& row) { return QVariant(row.post); }},
            {"roles", [](const PersonLine& row) { return QVariant(row.roles); }},
            {"duties", [](const PersonLine& row) { return QVariant(row.duties); }},
            {"last", [](const PersonLine& row) { return QVariant(row.last); }},
            {"active", [](const PersonLine& row) { return QVariant(row.active); }},
            {"waits", [](const PersonLine& row) { return QVariant(row.waits); }}};
        return kColumns;
    }
};

/// A committee in the panel of committees and in the picker of a person.
struct CommitteeLine {
    QString name;
    QString street;
    bool chosen = false;

    bool operator==(const CommitteeLine&) const = default;
};

/// The committees of the installation.
class CommitteeList final : public RowModel<CommitteeLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by PeopleViewModel")

  public:
    explicit CommitteeList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<CommitteeLine>>& columns() const override {
        static const std::vector<Column<CommitteeLine>> kColumns{
            {"committeeName", [](const CommitteeLine& row) { return QVariant(row.name); }},
            {"street", [](const CommitteeLine& row) { return QVariant(row.street); }},
            {"chosen", [](const CommitteeLine& row) { return QVariant(row.chosen); }}};
        return kColumns;
    }
};

/// A line in the A/B picker.
struct DutyRow {
    QString name;
    int role = 0;  ///< 0 none, 1 A, 2 B

    bool operator==(const DutyRow&) const = default;
};

/// The 18 lines of the A/B picker.
class DutyList final : public RowModel<DutyRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by PersonEditor")

  public:
    explicit DutyList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<DutyRow>>& columns() const override {
        static const std::vector<Column<DutyRow>> kColumns{
            {"lineName", [](const DutyRow& row) { return QVariant(row.name); }},
            {"duty", [](const DutyRow& row) { return QVariant(row.role); }}};
        return kColumns;
    }
};

/// A temporary secret that is shown once.
struct SecretLine {
    QString name;
    QString post;
    QString secret;

    bool operator==(const SecretLine&) const = default;
};

/// The secrets of a round of first PINs.
class SecretList final : public RowModel<SecretLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by FirstSecretsModel")

  public:
    explicit SecretList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<SecretLine>>& columns() const override {
        static const std::vector<Column<SecretLine>> kColumns{
            {"personName", [](const SecretLine& row) { return QVariant(row.name); }},
            {"post", [](const SecretLine& row) { return QVariant(row.post); }},
            {"secret", [](const SecretLine& row) { return QVariant(row.secret); }}};
        return kColumns;
    }
};

/// What a line of an import says; the first three as people::DraftKind.
enum class ImportKind { New, Changed, Unchanged, LookAt, Mend };

/// A row or a repair of an import.
struct ImportLine {
    QString text;
    ImportKind kind = ImportKind::New;

    bool operator==(const ImportLine&) const = default;
};

/// What an import would do, row by row, with everything that has to be mended.
class ImportList final : public RowModel<ImportLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by PersonImportModel")

  public:
    explicit ImportList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ImportLine>>& columns() const override {
        static const std::vector<Column<ImportLine>> kColumns{
            {"rowText", [](const ImportLine& row) { return QVariant(row.text); }},
            {"kind", [](const ImportLine& row) { return QVariant(static_cast<int>(row.kind)); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
