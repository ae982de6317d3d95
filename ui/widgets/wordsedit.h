// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

class QTimer;

namespace partsong {

// Several lines of words that are committed when the focus leaves, after a pause of two seconds, and on
// demand: never a Save button, never an Edit for each key. Holds plain text.
class WordsEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit WordsEdit(const QString &accessibleName, QWidget *parent = nullptr);

    // Shows words that came from the study; does not signal. While a person is typing, words from outside
    // wait until what was typed has been committed.
    void setWords(const QString &words);
    QString words() const { return toPlainText(); }
    bool pending() const;
    // Signals edited() now if something was typed.
    void commit();
    // Grows with its words from this many lines on, up to `most` lines.
    void setLines(int least, int most);
    // Without frame and margin: words of a page, that are written where they stand.
    void setBare(bool bare);
    // One paragraph, such as a name: Return commits.
    void setSingle(bool single) { m_single = single; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

Q_SIGNALS:
    void edited(const QString &words);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
    void fitMargin();

    QString m_committed;
    QTimer *m_pause;
    int m_least = 3;
    int m_most = 12;
    bool m_bare = false;
    bool m_single = false;
};

// One line of words, committed by Return or when the focus leaves; Esc brings the old words back.
class WordsLine : public QLineEdit {
    Q_OBJECT
public:
    explicit WordsLine(const QString &accessibleName, QWidget *parent = nullptr);

    void setWords(const QString &words);
    void commit();

Q_SIGNALS:
    void edited(const QString &words);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_committed;
};

} // namespace partsong
