// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/coding/coding.h"
#include "core/coding/quote.h"
#include "core/links/decision.h"
#include "core/sources/source.h"
#include "core/sources/text.h"
#include "core/store/project.h"
#include "core/workshop/canvas.h"
#include "core/workshop/canvasitem.h"
#include "core/workshop/note.h"

#include <QHash>
#include <QJsonObject>

namespace partsong {

class Edit;

// Fills a new study by the plan of the sample: one part of the plan after another, each by the Person it
// names. The first thing that goes wrong is kept, and what follows does nothing.
class SampleMaker {
public:
    SampleMaker(Project &project, const QJsonObject &plan) : m_project(project), m_plan(plan) { }

    Status make(const Progress &progress);

private:
    // What others read from interviews alone, what the first workshop added, what the second did.
    static constexpr int Phases = 3;

    void addPersons();
    void addAttributes();
    void addParticipants();
    void addRecruitment();
    void addSources();
    void addSource(const QJsonObject &planned);
    void nameInterviewers(Id<Source> source);
    void addInterview(Id<Source> source, const QJsonObject &planned);
    void addCodes();
    void addCodings();
    void addQuotes();
    void addThemes();
    void addTheme(const QJsonObject &planned);
    void addMemos();
    void addWorkshops();
    void addWorkshop(const QJsonObject &planned);
    void addCanvas(Id<Workshop> workshop, const QJsonObject &planned);
    void addNote(Id<Canvas> canvas, const QJsonObject &planned);
    void addModel();
    void addElements(int phase);
    void addRelations(int phase);
    void addDecisions(int phase);
    void addEvidences(int phase);
    void addVersion(int phase);
    void addReview();

    Anchor anchorOf(const QJsonObject &planned);
    std::vector<TextRange> rangesIn(const Coding &coding, const QString &words);
    int phaseOfDay(const QString &date) const;
    int phaseOfThing(const QJsonObject &reference) const;
    int phaseOfElement(const QString &name) const;
    int phaseOfRelation(const QJsonArray &relation) const;
    int decisionThatChanged(const QJsonObject &reference) const;

    // The thing that a plan names: {"theme": "path"}, {"note": "key"}...
    SubjectId subject(const QJsonObject &reference);
    SubjectId relation(const QJsonArray &parts);
    void actAs(const QJsonObject &planned);
    QJsonArray list(const char *name) const;
    void fail(const Error &error);
    void failPlan(const QString &detail);
    template <typename T> T need(Result<T> result)
    {
        if (!result)
            fail(result.error());
        return result ? *std::move(result) : T();
    }
    void need(const Status &status)
    {
        if (!status)
            fail(status.error());
    }

    Project &m_project;
    QJsonObject m_plan;
    std::optional<Error> m_problem;
    QHash<QString, Id<Source>> m_sources; // by file
    QHash<QString, Id<Coding>> m_codings; // by key, as the next two
    QHash<QString, Id<Quote>> m_quotes;
    QHash<QString, Id<Note>> m_notes;
    QHash<QString, Id<CanvasItem>> m_noteItems;
    QHash<QString, Id<Canvas>> m_canvases; // by name
    std::vector<SubjectId> m_decisions; // as the plan lists them
};

} // namespace partsong
