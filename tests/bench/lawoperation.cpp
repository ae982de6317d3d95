// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chapters.h"
#include "core/sources/source.h"
#include "core/sources/text.h"
#include "core/store/edit.h"
#include "tests/bench/operation.h"
#include "tests/ui/coding/correctionlaw.h"
#include "ui/coding/correctionmode.h"
#include "ui/coding/transcriptview.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/settings.h"
#include "ui/shell/studycontext.h"
#include "ui/shell/tasks.h"
#include "ui/widgets/appearance.h"

#include <QTemporaryDir>

// The law of corrections, a hundred times as long as among the tests: whatever is typed, an untouched quote
// never changes, undo restores exactly, and passages stand where a plain model says.
// PARTSONG_BENCH_CORRECTIONS: so many instead.

namespace partsong::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int Corrections = 1'000'000;
// By then most passages have lost their words, so another study is begun.
constexpr int CorrectionsOfOneStudy = 20'000;
constexpr int LawCodings = 1000;

// A study in memory with one text, shown in a view that corrects it.
struct Corrected {
    Corrected()
    {
        QStringList lines;
        for (int i = 0; i < 60; ++i)
            lines << u"And %1 🙂 then the nurse came in the night, and sat with her. "_s.arg(i).repeated(
                1 + i % 4);
        Edit edit(*project, PARTSONG_LABEL("Import"));
        Source source;
        source.id = Id<Source>::make();
        source.name = u"Interview"_s;
        edit.insert(source);
        Text text;
        text.id = Id<Text>::make();
        text.owner = subjectId(source.id);
        text.body = lines.join(u'\n').toUtf8();
        edit.insert(text);
        if (!edit.commit())
            qFatal("the text could not be written");
        view.resize(500, 120);
        view.show();
        view.showText(text.id);
        view.setFocus();
    }

    std::unique_ptr<Project> project =
        std::move(*Project::create(u":memory:"_s, schema(), u"Bench"_s, u"Ada"_s));
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"bench.ini"_s)};
    Appearance appearance;
    Notices notices;
    ActionTable actions;
    Tasks tasks;
    Navigator navigator{[](SubjectId) { return Destination(); }};
    StudyContext context{*project, navigator, notices, actions, tasks, appearance, settings};
    TranscriptView view{*project, appearance};
    CorrectionMode mode{context, &view};
};

// What is wrong; "" when nothing is.
QString runLaw(quint32 seed, int corrections)
{
    Corrected corrected;
    CorrectionLaw law(*corrected.project, corrected.view, corrected.mode, seed);
    QString problem = law.addCodings(LawCodings);
    return problem.isEmpty() ? law.run(corrections) : problem;
}

Outcome law(const QString &, const QString &)
{
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("PARTSONG_BENCH_CORRECTIONS", &given);
    const int wanted = given ? asked : Corrections;
    Outcome outcome;
    QElapsedTimer timer;
    timer.start();
    QString problem;
    for (quint32 seed = 1; outcome.count < wanted && problem.isEmpty(); ++seed) {
        const int now = std::min(CorrectionsOfOneStudy, wanted - outcome.count);
        problem = runLaw(seed, now);
        outcome.count += now;
        if (qEnvironmentVariableIsSet("PARTSONG_BENCH_CORRECTIONS"))
            qInfo("%d corrections after %.1f s", outcome.count, secondsOf(timer));
    }
    outcome.seconds = secondsOf(timer);
    outcome.check = problem.isEmpty();
    if (!problem.isEmpty())
        outcome.more.insert(u"problem"_s, problem);
    return outcome;
}

} // namespace

QHash<QString, Operation> lawOperations()
{
    return {{u"law"_s, law}};
}

} // namespace partsong::bench
