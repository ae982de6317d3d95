// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/themes/shownquote.h"

#include <QFrame>
#include <QPoint>

class QCheckBox;
class QLabel;
class QToolButton;

namespace partsong {

class Appearance;
class ElidedLabel;
class WordRuns;
class WordsEdit;

// A quote as a card: its words, as whose it is shown, and for whom it was approved. It takes the focus; what
// is done to it by mouse or key is signalled, and it writes nothing.
//
// Up and Down walk the cards, Alt with them moves this one, Return edits, Delete takes it away.
class QuoteCard : public QFrame {
    Q_OBJECT
public:
    enum class Place { Theme, Against };
    QuoteCard(const ShownQuote &quote, Place place, const Appearance &appearance, bool writable,
              QWidget *parent = nullptr);

    const ShownQuote &quote() const { return m_quote; }
    void setQuote(const ShownQuote &quote);
    // Shows for a moment that it has just changed.
    void flash();
    void commitPending();

Q_SIGNALS:
    void selected();
    void stepWanted(int steps); // the focus
    void moveWanted(int steps); // the card
    void editWanted();
    void removeWanted();
    void otherSideWanted(); // from the quotes to what speaks against the theme, or back
    void attributionEdited(const QString &attribution);
    void approved(bool workshop, bool ppi, bool publication);
    void noteEdited(const QString &note);
    void wordsWanted(); // to the words in their source

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QWidget *buildFoot();
    QCheckBox *addApproval(QLayout *line, const QString &text, const QString &tip);
    void show(const ShownQuote &quote);
    void fit(const Appearance &appearance);
    void sendApprovals();
    void openMenu(const QPoint &at);

    ShownQuote m_quote;
    Place m_place;
    bool m_writable;
    bool m_flashing = false;
    QPoint m_pressed;
    WordRuns *m_words;
    WordsEdit *m_attribution;
    WordsEdit *m_note;
    ElidedLabel *m_origin;
    QLabel *m_sign;
    QCheckBox *m_workshop = nullptr;
    QCheckBox *m_ppi = nullptr;
    QCheckBox *m_publication = nullptr;
    QToolButton *m_more;
};

} // namespace partsong
