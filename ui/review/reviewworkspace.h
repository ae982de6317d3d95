// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/links/decisions.h"
#include "core/review/response.h"
#include "core/review/round.h"
#include "core/review/rounds.h"
#include "ui/shell/workspace.h"

#include <functional>
#include <optional>

class QListView;

namespace partsong {

class ChangeSet;
class RoundListModel;
class RoundPage;

// Where draft themes go to the PPI group and where what its members say is kept: the reviews at the left, one
// of them as a page.
class ReviewWorkspace : public Workspace {
    Q_OBJECT
public:
    explicit ReviewWorkspace(StudyContext &context, QWidget *parent = nullptr);

    void buildActions() override;
    std::vector<Panel> buildPanels() override;
    void showFirst() override;
    bool showSubject(SubjectId subject, std::optional<TextRange> range) override;
    QWidget *focusFirst() override;
    void commitPending() override;

    RoundPage *page() const { return m_page; }
    QListView *list() const { return m_list; }

    void newRound();
    void removeRound();
    // Saves the accessible page of the review, and notes which quotes it shows.
    void makePage();
    void record(SubjectId theme, const QString &reviewer);
    void removeAnswer(Id<Response> response);
    // Writes down a decision that was taken because of the answers at hand.
    void writeDownChange();

    // How a person is asked; tests answer for one. Nothing: they thought better of it.
    struct Questions {
        std::function<std::optional<RoundDraft>()> round;
        std::function<QString(const QString &name)> path;
        std::function<std::optional<ResponseDraft>(SubjectId theme, const QString &reviewer)> answer;
        std::function<std::optional<DecisionDraft>(const std::vector<Response> &answers)> change = {};
    };
    void setQuestions(Questions questions) { m_questions = std::move(questions); }

private:
    Questions dialogs();
    void addRoundActions();
    void choose(Id<Round> round);
    void show(Id<Round> round);
    void apply(const ChangeSet &changes);
    void noteShown(const Round &round, const QString &path);
    void offerUndo(const QString &text);

    RoundListModel *m_rounds;
    QListView *m_list;
    QWidget *m_panel;
    RoundPage *m_page;
    Questions m_questions;
};

} // namespace partsong
