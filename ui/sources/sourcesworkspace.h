// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/source.h"
#include "ui/shell/workspace.h"

class QStackedWidget;
class QTabWidget;
class QTreeView;

namespace partsong {

class EmptyState;
class FilterBox;
class Importer;
class ParticipantPicker;
class ParticipantsPage;
class RecruitmentPage;
class SourcePanel;
class SourceSheetPage;
class SourcePreview;
class SourceTableModel;
class WordsFilterModel;

// All sources of the study in a table, and those who gave them in another, and how both come in. Files
// dropped anywhere on it are imported.
class SourcesWorkspace : public Workspace {
    Q_OBJECT
public:
    explicit SourcesWorkspace(StudyContext &context, QWidget *parent = nullptr);

    void buildActions() override;
    std::vector<Panel> buildPanels() override;
    void showFirst() override;
    bool showSubject(SubjectId subject, std::optional<TextRange> range) override;
    QWidget *focusFirst() override;
    void commitPending() override;

    Importer *importer() const { return m_importer; }
    QTreeView *table() const { return m_table; }
    ParticipantsPage *participants() const { return m_people; }
    RecruitmentPage *recruitment() const { return m_recruitment; }
    SourceSheetPage *details() const { return m_details; }
    std::vector<Id<Source>> selected() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void buildTabs();
    QWidget *buildTools();
    void showTurns();
    void addTabActions();
    void goTo(QWidget *page);
    void fitColumns();
    Id<Source> current() const;
    void setCurrent(Id<Source> source);
    void removeSelected();
    void chooseParticipant();
    void read(Id<Source> source);
    void showMenu(const QPoint &point);
    void updatePages();

    SourceTableModel *m_model;
    WordsFilterModel *m_filtered;
    QTreeView *m_table;
    QTabWidget *m_tabs;
    QWidget *m_sources; // the first tab
    QStackedWidget *m_pages;
    ParticipantsPage *m_people;
    RecruitmentPage *m_recruitment;
    SourceSheetPage *m_details;
    EmptyState *m_empty;
    QWidget *m_tools = nullptr;
    SourcePanel *m_panel;
    SourcePreview *m_preview;
    Importer *m_importer;
    ParticipantPicker *m_picker;
};

} // namespace partsong
