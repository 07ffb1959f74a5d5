#pragma once

#include "app/desktop/exam_office/exam_away_desk.h"
#include "app/desktop/exam_office/exam_away_lists.h"
#include "app/desktop/page_view_model.h"

#include <optional>
#include <vector>

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// Seats without a network: the package that goes out, the answer files that come back. Needs the
/// unit's keys, which stay unlocked until the exam is left.
class ExamAwayModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamOfficeViewModel")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(bool keyed READ keyed NOTIFY changed FINAL)
    Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY changed FINAL)
    Q_PROPERTY(bool sends READ sends NOTIFY changed FINAL)
    Q_PROPERTY(bool takes READ takes NOTIFY changed FINAL)
    Q_PROPERTY(bool takesLate READ takesLate NOTIFY changed FINAL)
    Q_PROPERTY(int looked READ looked NOTIFY changed FINAL)
    Q_PROPERTY(QString lateReason READ lateReason WRITE setLateReason NOTIFY changed FINAL)
    Q_PROPERTY(QString needs READ needs NOTIFY changed FINAL)
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL)
    Q_PROPERTY(QString written READ written NOTIFY changed FINAL)
    Q_PROPERTY(bool taking READ taking NOTIFY changed FINAL)
    Q_PROPERTY(double fraction READ fraction NOTIFY fractionChanged FINAL)
    Q_PROPERTY(QString counts READ counts NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::ExamAnswerList* answers READ answers CONSTANT FINAL)
    Q_PROPERTY(int attempts READ attempts NOTIFY attemptsChanged FINAL)

  public:
    explicit ExamAwayModel(Deps deps, QObject* parent = nullptr);
    ExamAwayModel(const ExamAwayModel&) = delete;
    ExamAwayModel& operator=(const ExamAwayModel&) = delete;
    ~ExamAwayModel() override;

    [[nodiscard]] QString title() const;

    [[nodiscard]] bool keyed() const { return m_ring != nullptr; }

    /// Of the unit's root, in groups; empty before it was read.
    [[nodiscard]] QString fingerprint() const { return m_fingerprint; }

    /// A package can still be begun with.
    [[nodiscard]] bool sends() const;
    /// Answers can still count; once results are out with a reason only.
    [[nodiscard]] bool takes() const;
    /// Results are out: only who has none can still get one.
    [[nodiscard]] bool takesLate() const;

    /// Files that were looked at, can be taken once somebody has compared them, and are not left
    /// out; 0: none.
    [[nodiscard]] int looked() const;

    [[nodiscard]] QString lateReason() const { return m_lateReason; }

    /// What the seat needs, in words.
    [[nodiscard]] QString needs() const;

    /// Where files are written unless another folder is said.
    [[nodiscard]] QString folder() const { return m_folder; }

    /// What was written last, and where.
    [[nodiscard]] QString written() const { return m_written ? m_written() : QString(); }

    [[nodiscard]] bool taking() const { return m_stopped != nullptr; }

    /// 0 to 1.
    [[nodiscard]] double fraction() const { return m_fraction; }

    /// "12 files: 9 accepted, …".
    [[nodiscard]] QString counts() const;

    [[nodiscard]] ExamAnswerList* answers() { return &m_answers; }

    /// Steps so far: with each one the passphrase field is emptied.
    [[nodiscard]] int attempts() const { return m_attempts; }

    [[nodiscard]] const OfficeRing& ring() const { return m_ring; }

    void attach(std::optional<OfficeDesk> desk);
    void retranslate();
    /// `ring` may be null: then it is unlocked here.
    void begin(const OfficeFacts& facts, const exam::HeldExam& exam, OfficeRing ring);
    /// The exam is left: the keys are forgotten.
    void leave();
    void showFraction(double fraction);
    void setLateReason(const QString& words);

    Q_INVOKABLE void unlock(const QString& passphrase);
    Q_INVOKABLE void choose(const QUrl& folder);
    Q_INVOKABLE void writePackage(const QString& folder);
    /// A sheet to hang beside the seat: fingerprint, exam, steps.
    Q_INVOKABLE void writeNote(const QString& folder);
    /// Everything below a folder, or one file.
    Q_INVOKABLE void takePath(const QString& path);
    Q_INVOKABLE void takeFolder(const QUrl& folder);
    /// What was chosen in a dialog for files.
    Q_INVOKABLE void takeFiles(QObject* dialog);
    /// A file that was looked at is not taken with the others, or is after all.
    Q_INVOKABLE void toggleLeftOut(int row);
    /// Takes what was looked at and not left out, for the reason given: it was compared with the
    /// signed slips. What was not shown, or has changed since, is not taken.
    Q_INVOKABLE void takeLooked();
    /// Between two files.
    Q_INVOKABLE void stop();

  signals:
    void changed();
    void fractionChanged();
    void attemptsChanged();

  private:
    using Words = std::function<QString()>;

    /// A file in the list, by its place in `m_taken`.
    struct Looked {
        std::filesystem::path path;
        bool leftOut = false;
    };

    void take(std::vector<std::filesystem::path> chosen);
    void takeNow(AwayTaking taking);
    [[nodiscard]] bool isTakeable(std::size_t place) const;
    void show();
    [[nodiscard]] ExamAnswerRow rowOf(std::size_t place) const;
    [[nodiscard]] QString windowLine() const;
    template <typename Write>
    void write(const QString& folder, Write work, std::function<QString(const QString&)> told);

    std::optional<OfficeDesk> m_desk;
    OfficeFacts m_facts;
    exam::HeldExam m_exam;
    OfficeRing m_ring;
    QString m_fingerprint;
    QString m_folder;
    QString m_lateReason;
    Words m_written;
    std::vector<AnswersTaken> m_taken;
    std::vector<Looked> m_looked;  ///< of each file in the list; empty: they were taken
    ExamAnswerList m_answers;
    std::shared_ptr<std::atomic_bool> m_stopped;  ///< null while nothing is taken
    double m_fraction = 0;
    int m_attempts = 0;
};

}  // namespace qgt::app
