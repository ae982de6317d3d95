// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/modelversion.h"
#include "ui/model/diagramselection.h"
#include "ui/shell/workspace.h"

class QSplitter;
class QStackedWidget;

namespace partsong {

class ClaimInspector;
class Diagram;
class DiagramCommands;
class DiagramScene;
class DiagramView;
class ElementPanel;
class Layouter;
class VersionsPanel;
class VersionView;

// Where the conceptual model is made: its diagram in the middle, its elements as a list and its versions at
// the left, what is selected and what that rests on at the right.
class ModelWorkspace : public Workspace {
    Q_OBJECT
public:
    explicit ModelWorkspace(StudyContext &context, QWidget *parent = nullptr);
    ~ModelWorkspace() override;

    void buildActions() override;
    QWidget *buildToolRow() override;
    std::vector<Panel> buildPanels() override;
    bool showSubject(SubjectId subject, std::optional<TextRange> range) override;
    QWidget *focusFirst() override;
    void commitPending() override;

    Diagram &diagram() const { return *m_diagram; }
    DiagramView *view() const { return m_view; }
    DiagramSelection &selection() { return m_selection; }
    ElementPanel *elements() const { return m_elements; }
    ClaimInspector *inspector() const { return m_inspector; }
    VersionsPanel *versions() const { return m_versions; }
    VersionView *versionView() const { return m_versionView; }

private:
    void connectParts();
    void followSelection();
    void dropGone();
    void settle();
    void takeLook();
    void choose(SubjectId id);
    void editCurrent();
    void relateCurrent();
    void addEvidenceToCurrent();
    void openVersion(Id<ModelVersion> id);
    void showMenu(const QPoint &globalPlace);
    bool elementSelected() const;

    Diagram *m_diagram;
    DiagramSelection m_selection;
    DiagramScene *m_scene;
    DiagramView *m_view;
    DiagramCommands *m_commands;
    Layouter *m_layouter;
    VersionView *m_versionView;
    QStackedWidget *m_pages;
    ElementPanel *m_elements;
    ClaimInspector *m_inspector;
    VersionsPanel *m_versions;
    bool m_showing = false; // somebody else said what to select
};

} // namespace partsong
