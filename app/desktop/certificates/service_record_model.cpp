#include "app/desktop/certificates/service_record_model.h"

#include "app/desktop/documents/documents_folder.h"
#include "app/desktop/text.h"

#include <utility>

namespace qgt::app {

ServiceRecordModel::ServiceRecordModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent),
      m_folder(documentsFolder()),
      m_rows(this),
      m_persons(this) {}

QString ServiceRecordModel::title() const {
    return m_record ? text(m_record->person.name) : QString();
}

QString ServiceRecordModel::remark() const {
    return m_record ? servicePrint(*m_record, wording()).remark : QString();
}

void ServiceRecordModel::attach(std::optional<CertificateDesk> desk) {
    m_desk = std::move(desk);
    m_people.clear();
    m_record.reset();
    m_done.clear();
    changeHands();
    setProblem({});
    show();
}

void ServiceRecordModel::retranslate() {
    m_done.clear();
    show();
    emit problemChanged();
}

void ServiceRecordModel::begin() {
    if (!m_desk) {
        return;
    }
    m_done.clear();
    read([desk = *m_desk] { return recordPersons(*desk.workspace, desk.actor); },
         [this](Result<std::vector<RecordPerson>> people) {
             if (!went(people)) {
                 return;
             }
             m_people = std::move(*people);
             show();
             if (!m_people.empty()) {
                 look(m_people.front().id);
             }
         });
}

void ServiceRecordModel::look(const PersonId& person) {
    read([desk = *m_desk, person] { return serviceRecordOf(*desk.workspace, desk.actor, person); },
         [this](Result<ServiceRecord> record) {
             if (went(record)) {
                 m_record = std::move(*record);
             }
             show();
         });
}

void ServiceRecordModel::choose(int row) {
    if (m_desk && row >= 0 && row < static_cast<int>(m_people.size())) {
        m_done.clear();
        look(m_people[static_cast<std::size_t>(row)].id);
    }
}

void ServiceRecordModel::savePdf(const QString& folder) {
    if (!m_record) {
        return;
    }
    m_folder = folder;
    const auto path = writeRecord(servicePrint(*m_record, wording()), folder);
    m_done = went(path) ? tr("Written: %1").arg(*path) : QString();
    emit changed();
}

void ServiceRecordModel::show() {
    std::vector<ServiceRecordRow> rows;
    if (m_record) {
        const RecordPrint print = servicePrint(*m_record, wording());
        for (const RecordSection& section : print.sections) {
            rows.push_back({section.heading, {}, {}});
            for (const RecordLine& line : section.lines) {
                rows.push_back({{}, line.label, line.words});
            }
        }
    }
    std::vector<ServicePersonRow> persons;
    for (const RecordPerson& person : m_people) {
        persons.push_back(
            {text(person.name), text(person.post), m_record && m_record->person.id == person.id});
    }
    m_rows.setRows(std::move(rows));
    m_persons.setRows(std::move(persons));
    emit changed();
}

}  // namespace qgt::app
