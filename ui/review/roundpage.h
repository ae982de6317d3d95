// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/response.h"
#include "core/review/round.h"
#include "core/store/changeset.h"
#include "ui/shell/studycontext.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace partsong {

class AdviceView;
class AnswerTable;
class AnswerTableModel;
class SectionHeader;
class WordsEdit;

// One review: what it is called and whom to ring, the answers as a table, and the answers to one theme beside
// what the theme says.
class RoundPage : public QWidget {
    Q_OBJECT
public:
    explicit RoundPage(StudyContext &context, QWidget *parent = nullptr);

    // Null: none is chosen.
    void setRound(Id<Round> round);
    Id<Round> round() const { return m_round; }
    void apply(const ChangeSet &changes);
    void commitPending();

    AnswerTable *table() const { return m_table; }
    AnswerTableModel *answers() const { return m_answers; }
    // The theme and the reviewer of the cell that is chosen.
    SubjectId currentTheme() const;
    QString currentReviewer() const;
    std::optional<Response> currentAnswer() const;
    // The answer that is chosen, or else all to the theme that is.
    std::vector<Response> answersAtHand() const;
    void setCurrentTheme(SubjectId theme);

Q_SIGNALS:
    void makeWanted(); // from the empty page
    void pageWanted();
    void recordWanted(partsong::SubjectId theme, const QString &reviewer);
    void removeWanted(partsong::Id<partsong::Response> response);
    void changeWanted(); // to write down what was decided because of an answer
    void themeChosen(partsong::SubjectId theme);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPage(QVBoxLayout *form);
    void addHead(QVBoxLayout *form);
    QWidget *buildTools();
    void addTable(QVBoxLayout *form);
    void addBeside(QVBoxLayout *form);
    void addChanged(QVBoxLayout *form);
    void showChanged();
    void refresh();
    void showTheme();
    void set(const QString &name, const QString &ring);

    StudyContext &m_context;
    Id<Round> m_round;
    AnswerTableModel *m_answers;
    QStackedWidget *m_pages;
    QScrollArea *m_scroll;
    WordsEdit *m_name;
    QLabel *m_date;
    WordsEdit *m_ring;
    QPushButton *m_make = nullptr;
    QPushButton *m_record = nullptr;
    AnswerTable *m_table;
    QLabel *m_noAnswers = nullptr;
    SectionHeader *m_themeHead;
    QBoxLayout *m_beside = nullptr;
    QLabel *m_statement;
    AdviceView *m_advice;
    QLabel *m_noAdvice;
    QWidget *m_changedPart = nullptr;
    QLabel *m_changed;
    QPushButton *m_change = nullptr;
};

} // namespace partsong
