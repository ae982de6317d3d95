// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/textsearch.h"
#include "ui/shell/studycontext.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QTimer;
class QToolButton;

namespace partsong {

class CodePicker;
class TranscriptView;
struct Code;

// Looks for words in the text in sight: lights all that fit, goes from one to the next, and codes all of them
// after they were looked through.
class FindBar : public QWidget {
    Q_OBJECT
public:
    FindBar(StudyContext &context, TranscriptView *view, CodePicker *picker, QWidget *parent = nullptr);

    void addActions(QWidget *owner);
    // Shows it with the selected words, if they are few.
    void open();
    void close();
    void step(int step);
    // Asks for a code, then which of the hits get it.
    void codeAll();

    QLineEdit *field() const { return m_field; }
    const std::vector<TextRange> &hits() const { return m_hits; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addToggle(const QString &text, const QString &tip);
    SearchQuery query() const;
    bool foundOnPages(const QString &action);
    void find();
    void show(int hit);
    void tellCount(const QString &problem);
    // Shows the hits with their ticks; a code or the path of a new one.
    void lookThrough(Id<Code> code, const QString &path);

    StudyContext &m_context;
    TranscriptView *m_view;
    CodePicker *m_picker;
    QBoxLayout *m_across = nullptr;
    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_case;
    QToolButton *m_words;
    QToolButton *m_expression;
    QToolButton *m_all;
    QTimer *m_pause;
    std::vector<TextRange> m_hits;
    int m_current = -1;
};

} // namespace partsong
