pragma ComponentBehavior: Bound

import QtQuick
import Qgt.App
import Qgt.Blueprints
import Qgt.Cases
import Qgt.Certificates
import Qgt.Duty
import Qgt.Exam
import Qgt.ExamOffice
import Qgt.ExamStation
import Qgt.Handbook
import Qgt.Mastery
import Qgt.Meeting
import Qgt.People
import Qgt.Practice
import Qgt.Reception
import Qgt.Review
import Qgt.Roster
import Qgt.Settings
import Qgt.SignIn
import Qgt.Team
import Qgt.Today
import Qgt.Training

// One compiled component for each page id; what a page shows lives in its view model. A Repeater of
// none or one makes the page when it is shown: a Loader cannot take a bound component in Qt 6.4.
FocusScope {
    id: root

    required property AppModel app
    required property PageModels models

    Repeater {
        model: root.app.page === "start" ? 1 : 0

        StartPage {
            width: root.width
            height: root.height
            focus: true
            app: root.app
            start: root.models.start
        }
    }

    Repeater {
        model: root.app.page === "first_run" ? 1 : 0

        FirstRunPage {
            width: root.width
            height: root.height
            focus: true
            app: root.app
            firstRun: root.models.firstRun
            joining: root.models.joining
        }
    }

    Repeater {
        model: root.app.page === "login" ? 1 : 0

        SignInPage {
            width: root.width
            height: root.height
            focus: true
            app: root.app
            signIn: root.models.signIn
            joining: root.models.joining
        }
    }

    Repeater {
        model: root.app.page === "station" ? 1 : 0

        StationPage {
            width: root.width
            height: root.height
            focus: true
            app: root.app
            station: root.models.station
        }
    }

    Repeater {
        model: root.app.page === "today" ? 1 : 0

        TodayPage {
            width: root.width
            height: root.height
            focus: true
            app: root.app
            today: root.models.today
            exam: root.models.exam
            office: root.models.examOffice
            bankUpdate: root.models.bankUpdate
            training: root.models.ownTraining
        }
    }

    Repeater {
        model: root.app.page === "practice" ? 1 : 0

        PracticePage {
            width: root.width
            height: root.height
            focus: true
            app: root.app
            practice: root.models.practice
        }
    }

    Repeater {
        model: root.app.page === "cases" ? 1 : 0

        CasesPage {
            width: root.width
            height: root.height
            focus: true
            app: root.app
            cases: root.models.cases
        }
    }

    Repeater {
        model: root.app.page === "handbook" ? 1 : 0

        HandbookPage {
            width: root.width
            height: root.height
            focus: true
            app: root.app
            handbook: root.models.handbook
        }
    }

    Repeater {
        model: root.app.page === "review" ? 1 : 0

        ReviewPage {
            width: root.width
            height: root.height
            focus: true
            app: root.app
            review: root.models.review
        }
    }

    Repeater {
        model: root.app.page === "mastery" ? 1 : 0

        MasteryPage {
            width: root.width
            height: root.height
            focus: true
            app: root.app
            mastery: root.models.mastery
        }
    }

    Repeater {
        model: root.app.page === "exam" ? 1 : 0

        ExamPage {
            width: root.width
            height: root.height
            focus: true
            app: root.app
            exam: root.models.exam
        }
    }

    Repeater {
        model: root.app.page === "exam_office" ? 1 : 0

        ExamOfficePage {
            width: root.width
            height: root.height
            focus: true
            app: root.app
            office: root.models.examOffice
        }
    }

    Repeater {
        model: root.app.page === "analysis" ? 1 : 0

        AnalysisPage {
            width: root.width
            height: root.height
            focus: true
            app: root.app
            analyses: root.models.analyses
        }
    }

    Repeater {
        model: root.app.page === "blueprints" ? 1 : 0

        BlueprintsPage {
            width: root.width
            height: root.height
            focus: true
            app: root.app
            blueprints: root.models.blueprints
        }
    }

    Repeater {
        model: root.app.page === "certificate" ? 1 : 0

        CertificatesPage {
            width: root.width
            height: root.height
            focus: true
            app: root.app
            certificates: root.models.certificates
        }
    }

    Repeater {
        model: root.app.page === "team" ? 1 : 0

        TeamPage {
            width: root.width
            height: root.height
            focus: true
            app: root.app
            team: root.models.team
        }
    }

    Repeater {
        model: root.app.page === "visits" ? 1 : 0

        ReceptionPage {
            width: root.width
            height: root.height
            focus: true
            app: root.app
            reception: root.models.reception
        }
    }

    Repeater {
        model: root.app.page === "roster" ? 1 : 0

        RosterPage {
            width: root.width
            height: root.height
            focus: true
            app: root.app
            roster: root.models.roster
        }
    }

    Repeater {
        model: root.app.page === "duty" ? 1 : 0

        DutyPage {
            width: root.width
            height: root.height
            focus: true
            app: root.app
            duty: root.models.duty
        }
    }

    Repeater {
        model: root.app.page === "training" ? 1 : 0

        TrainingPage {
            width: root.width
            height: root.height
            focus: true
            app: root.app
            training: root.models.training
        }
    }

    Repeater {
        model: root.app.page === "meeting" ? 1 : 0

        MeetingPage {
            width: root.width
            height: root.height
            focus: true
            app: root.app
            meeting: root.models.meeting
        }
    }

    Repeater {
        model: root.app.page === "people" ? 1 : 0

        PeoplePage {
            width: root.width
            height: root.height
            focus: true
            app: root.app
            people: root.models.people
        }
    }

    Repeater {
        model: root.app.page === "settings" ? 1 : 0

        SettingsPage {
            width: root.width
            height: root.height
            focus: true
            app: root.app
            care: root.models.dataCare
            bankUpdate: root.models.bankUpdate
            practice: root.models.practice
            examKeys: root.models.examKeys
            carry: root.models.carry
            joining: root.models.joining
        }
    }
}
