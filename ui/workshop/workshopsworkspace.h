// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"
#include "ui/workshop/boardcommands.h"

#include <QPointer>

class QStackedWidget;
class QTabWidget;

namespace partsong {

class BoardOutlinePanel;
class BoardScene;
class BoardView;
class CardsPanel;
class DecisionsPanel;
class EmptyState;
class InspectorPanel;
class PresentWindow;
class WorkshopsPanel;

// Workshops and their boards. It puts the board, its outline, cards, inspector and decisions together; what
// is done to a board is in BoardCommands.
class WorkshopsWorkspace : public Workspace {
    Q_OBJECT
public:
    explicit WorkshopsWorkspace(StudyContext &context, QWidget *parent = nullptr);
    ~WorkshopsWorkspace() override;

    void buildActions() override;
    QWidget *buildToolRow() override;
    std::vector<Panel> buildPanels() override;
    void showFirst() override;
    bool showSubject(SubjectId subject, std::optional<TextRange> range) override;
    QWidget *focusFirst() override;
    void commitPending() override;

    void openBoard(Id<Canvas> board);
    BoardView *view() const { return m_view; }
    BoardCommands &commands() { return m_commands; }
    BoardOutlinePanel *outline() const { return m_outline; }
    CardsPanel *cards() const { return m_cards; }
    InspectorPanel *inspector() const { return m_inspector; }
    WorkshopsPanel *workshops() const { return m_workshops; }
    void present();
    PresentWindow *presenting() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addBoardActions();
    void addArrangeActions();
    void addViewActions();
    void addWorkshopActions();
    void shareActions(QWidget *with);
    void add(const struct ActionSpec &spec);
    BoardView *activeView() const;
    void showState();
    void placeHint();
    void showMenu(const QPoint &at);
    void tellSelection();
    void paste();
    void moveIntoFrame();
    void showTab(QWidget *page);
    bool onBoard() const;

    BoardModel m_model;
    BoardSelection m_selection;
    BoardCommands m_commands;
    BoardScene *m_scene;
    BoardView *m_view;
    QStackedWidget *m_pages;
    EmptyState *m_noWorkshop;
    EmptyState *m_noBoard;
    EmptyState *m_hint;
    WorkshopsPanel *m_workshops;
    BoardOutlinePanel *m_outline;
    CardsPanel *m_cards;
    InspectorPanel *m_inspector;
    DecisionsPanel *m_decisions;
    QTabWidget *m_tabs;
    QPointer<PresentWindow> m_present;
    QStringList m_actionIds;
};

} // namespace partsong
