// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/element.h"
#include "core/model/relation.h"
#include "ui/shell/studycontext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace partsong {

class ChangeSet;
class Diagram;
class EvidenceListModel;
class RelationListModel;
class SectionHeader;
class WordsEdit;
class WordsLine;

// What is selected in the model, element or relation: its name, type and words, and what it rests on for and
// against. Writes through core's operations only.
class ClaimInspector : public QWidget {
    Q_OBJECT
public:
    ClaimInspector(StudyContext &context, Diagram &diagram, QWidget *parent = nullptr);

    // An element, a relation, or null for nothing.
    void show(SubjectId claim);
    SubjectId claim() const { return m_claim; }
    void commitPending();
    // Puts the cursor into the name of an element, or on the type of a relation.
    void edit();
    QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    void evidenceWanted(partsong::SubjectId claim);
    void claimWanted(partsong::SubjectId claim); // another one was chosen here

private:
    QWidget *buildPage();
    QWidget *buildRelations();
    QWidget *buildEvidence();
    void refresh();
    bool exists() const;
    void apply(const ChangeSet &changes);
    void showElement(const Element &element);
    void showRelation(const Relation &relation);
    void fillTypes(bool relation, const QString &current);
    void rename(const QString &name);
    void describe(const QString &description);
    void retype();
    void openEvidence();
    void turnEvidence();
    void removeEvidenceRow();
    void showEvidenceMenu(const QPoint &at);
    bool onRelation() const;

    StudyContext &m_context;
    SubjectId m_claim;
    QStackedWidget *m_stack;
    QLabel *m_kind;
    QLabel *m_between;
    WordsLine *m_name;
    QComboBox *m_type;
    WordsEdit *m_description;
    QLabel *m_counts;
    RelationListModel *m_relations;
    QListView *m_relationList;
    QWidget *m_relationPart;
    SectionHeader *m_relationHeader;
    EvidenceListModel *m_evidence;
    QListView *m_list;
    QPushButton *m_add;
};

} // namespace partsong
