// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/boardcommands.h"

#include <QScrollArea>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace partsong {

class SubjectList;
class SwatchRow;
class WordsEdit;
class WordsLine;
struct StudyContext;

// What is selected on the board, in fields: its words, paper, table, group, what it answers, its dots, what it is
// linked to and the decisions that rest on it. Writes each field as it is left.
class InspectorPanel : public QScrollArea {
    Q_OBJECT
public:
    InspectorPanel(StudyContext &context, BoardCommands &commands, QWidget *parent = nullptr);

    void commitPending();
    QWidget *firstField() const;

Q_SIGNALS:
    void decisionWanted(); // a new one on what is selected

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildFields(QVBoxLayout *form);
    void connectFields();
    QWidget *part(const QString &caption, QWidget *field);
    void show();
    void showHead(const BoardThing *thing);
    void showNote(const BoardThing &thing);
    void showTied(const BoardThing *thing);
    void fillTables(const Note &note);
    void fillAnswers(const Note &note);
    void setNote(const struct NoteChange &change);
    const BoardThing *shownThing() const;
    static void showPart(QWidget *field, bool shown);

    StudyContext &m_context;
    BoardCommands &m_commands;
    ItemId m_shown;
    QLabel *m_kind;
    QLabel *m_summary;
    WordsEdit *m_words;
    WordsLine *m_title;
    SwatchRow *m_papers;
    QLabel *m_paperName;
    QComboBox *m_table;
    QComboBox *m_group;
    QComboBox *m_answers;
    QSpinBox *m_dots;
    SubjectList *m_links;
    SubjectList *m_decisions;
    QPushButton *m_decide;
    QPushButton *m_open;
    bool m_filling = false;
};

} // namespace partsong
