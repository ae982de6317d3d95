// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/response.h"
#include "core/review/rounds.h"
#include "core/store/project.h"

#include <QDialog>

#include <optional>
#include <vector>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace partsong {

class Appearance;

// Writes down what one reviewer said of one theme, perhaps while they sit beside: large words, tall controls,
// the theme's summary in front, and the three answers in the voice of the page. Gathers the input; writes
// nothing.
class AnswerDialog : public QDialog {
    Q_OBJECT
public:
    struct Start {
        SubjectId theme; // null: the first
        QString reviewer = {};
    };
    AnswerDialog(const Project &project, Id<Round> round, const Start &start, const Appearance &appearance,
                 QWidget *parent = nullptr);

    ResponseDraft draft() const;

private:
    QWidget *buildWho(const QString &reviewer);
    QWidget *buildTheme(const Appearance &appearance);
    QWidget *buildAnswers();
    QWidget *buildFlags();
    void fillThemes(SubjectId chosen);
    // Shows the theme and, where that reviewer has answered already, what they said.
    void showTheme();
    std::optional<Response> said() const;
    void updateState();

    const Project &m_project;
    Id<Round> m_round;
    QComboBox *m_reviewer;
    QComboBox *m_theme;
    QLabel *m_statement;
    QButtonGroup *m_answers;
    QCheckBox *m_hard;
    QCheckBox *m_ring;
    QPlainTextEdit *m_comment;
    QPushButton *m_keep;
};

} // namespace partsong
