// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/quotecard.h"

#include "ui/shell/subjectdrag.h"
#include "ui/themes/wordruns.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/wordsedit.h"

#include <QApplication>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QDrag>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int FlashTime = 900; // ms

// A line that looks like words until it is written in.
WordsEdit *quietLine(const QString &name, const QString &placeholder)
{
    auto *line = new WordsEdit(name);
    line->setBare(true);
    line->setSingle(true);
    line->setLines(1, 6);
    line->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    line->setPlaceholderText(placeholder);
    line->setToolTip(name);
    setTextSize(line, TextSize::Body);
    return line;
}

} // namespace

QuoteCard::QuoteCard(const ShownQuote &quote, Place place, const Appearance &appearance, bool writable,
                     QWidget *parent)
    : QFrame(parent), m_place(place), m_writable(writable), m_words(new WordRuns),
      m_attribution(quietLine(tr("Attribution as shown"), tr("Whose words, as shown: “A relative, home B”"))),
      m_note(quietLine(tr("Why it speaks against the theme"), tr("Why it speaks against the theme"))),
      m_origin(new ElidedLabel), m_sign(wordsLabel(tr("≠ Speaks against"))),
      m_more(iconButton(u"overflow-menu"_s, tr("What can be done with this quote")))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    auto *layout = column(this, 0, 1);
    setSteps(layout, 4, 3, 3, 3, 1);
    setTextSize(m_sign, TextSize::Small, QFont::DemiBold);
    setInk(m_sign, Ink::Warning);
    m_sign->setVisible(place == Place::Against);
    connect(&appearance, &Appearance::changed, this, [this, &appearance] { fit(appearance); });
    fit(appearance);
    layout->addWidget(m_sign);
    layout->addWidget(m_words);
    layout->addWidget(m_attribution);
    layout->addWidget(m_note);
    layout->addWidget(buildFoot());
    for (WordsEdit *line : {m_attribution, m_note})
        line->setReadOnly(!writable);
    connect(m_attribution, &WordsEdit::edited, this, &QuoteCard::attributionEdited);
    connect(m_note, &WordsEdit::edited, this, &QuoteCard::noteEdited);
    connect(m_more, &QToolButton::clicked, this,
            [this] { openMenu(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    show(quote);
}

QWidget *QuoteCard::buildFoot()
{
    auto *foot = new QWidget;
    auto *line = row(foot, 0, 2);
    auto *words = new QWidget;
    auto *flow = new FlowLayout(words);
    auto *caption = quietLabel(tr("Approved for"));
    caption->setWordWrap(false);
    setTextSize(caption, TextSize::Small);
    flow->addWidget(caption);
    m_workshop = addApproval(flow, tr("Workshop"), tr("May be shown on cards and boards at workshops"));
    m_ppi =
        addApproval(flow, tr("PPI group"), tr("May be shown to the patient and public involvement group"));
    m_publication = addApproval(flow, tr("Publication"), tr("May be printed in reports and papers"));
    setTextSize(m_origin, TextSize::Small);
    setInk(m_origin, Ink::Quiet);
    auto *left = column(nullptr, 0, 1);
    left->addWidget(m_origin);
    left->addWidget(words);
    line->addLayout(left, 1);
    line->addWidget(m_more, 0, Qt::AlignBottom);
    return foot;
}

QCheckBox *QuoteCard::addApproval(QLayout *line, const QString &text, const QString &tip)
{
    auto *box = new QCheckBox(text);
    box->setToolTip(tip);
    box->setAccessibleName(tr("Approved for: %1").arg(text));
    setTextSize(box, TextSize::Small);
    box->setEnabled(m_writable);
    line->addWidget(box);
    connect(box, &QCheckBox::clicked, this, &QuoteCard::sendApprovals);
    return box;
}

void QuoteCard::fit(const Appearance &appearance)
{
    m_words->setFont(appearance.readingFont());
}

void QuoteCard::setQuote(const ShownQuote &quote)
{
    if (quote == m_quote)
        return;
    const bool wordsChanged = quote.runs != m_quote.runs;
    show(quote);
    if (wordsChanged)
        flash();
}

void QuoteCard::show(const ShownQuote &quote)
{
    m_quote = quote;
    m_words->setRuns(quote.runs);
    m_attribution->setWords(quote.attribution);
    m_note->setWords(quote.note);
    m_origin->setText(quote.origin);
    m_workshop->setChecked(quote.forWorkshop);
    m_ppi->setChecked(quote.forPpi);
    m_publication->setChecked(quote.forPublication);
    m_attribution->setVisible(quote.quote);
    m_note->setVisible(!quote.evidence.null());
    m_workshop->parentWidget()->setVisible(quote.quote);
    m_origin->setVisible(!quote.origin.isEmpty());
    setAccessibleName(tr("Quote: %1").arg(wordsOf(quote)));
    setAccessibleDescription(quote.origin);
}

void QuoteCard::flash()
{
    m_flashing = true;
    update();
    QTimer::singleShot(FlashTime, this, [this] {
        m_flashing = false;
        update();
    });
}

void QuoteCard::commitPending()
{
    m_attribution->commit();
    m_note->commit();
}

void QuoteCard::sendApprovals()
{
    Q_EMIT approved(m_workshop->isChecked(), m_ppi->isChecked(), m_publication->isChecked());
}

void QuoteCard::paintEvent(QPaintEvent *)
{
    const Palette &palette = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor edge = hasFocus() ? palette.accent : palette.line;
    paint::roundedBox(painter, box, paint::radius(), m_flashing ? palette.flash : palette.raised, edge);
    // The stroke at the left says: words that somebody said.
    const QRectF stroke(space(2), space(3), scaled(3), height() - 2 * space(3));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_place == Place::Against ? palette.warning : palette.line);
    painter.drawRoundedRect(stroke, stroke.width() / 2, stroke.width() / 2);
    if (hasFocus())
        paint::focusRing(painter, QRectF(rect()), paint::radius(), palette);
}

void QuoteCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
    Q_EMIT selected();
}

void QuoteCard::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void QuoteCard::keyPressEvent(QKeyEvent *event)
{
    // Keys that a field or box of the card has left over are not meant for the card.
    if (!hasFocus())
        return QFrame::keyPressEvent(event);
    const bool moves = event->modifiers() & Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Up:
        return moves ? Q_EMIT moveWanted(-1) : Q_EMIT stepWanted(-1);
    case Qt::Key_Down:
        return moves ? Q_EMIT moveWanted(1) : Q_EMIT stepWanted(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        return Q_EMIT editWanted();
    case Qt::Key_Delete:
        return Q_EMIT removeWanted();
    case Qt::Key_Menu:
        return openMenu(mapToGlobal(rect().center()));
    default:
        QFrame::keyPressEvent(event);
    }
}

void QuoteCard::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    QFrame::mousePressEvent(event);
    event->accept();
}

void QuoteCard::mouseMoveEvent(QMouseEvent *event)
{
    const bool far =
        (event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!(event->buttons() & Qt::LeftButton) || !far || !m_writable)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(dragOf({m_quote.subject}, wordsOf(m_quote)));
    drag->setPixmap(grab().scaledToWidth(std::min(width(), scaled(280)), Qt::SmoothTransformation));
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
}

void QuoteCard::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT editWanted();
}

void QuoteCard::contextMenuEvent(QContextMenuEvent *event)
{
    openMenu(event->globalPos());
}

void QuoteCard::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool inTheme = m_place == Place::Theme;
    const auto add = [&](const QString &iconName, const QString &text, auto signal, auto... values) {
        menu->addAction(icon(iconName), text, this, [this, signal, values...] {
            Q_EMIT(this->*signal)(values...);
        });
    };
    add(u"go-jump"_s, tr("Show in Its Source"), &QuoteCard::wordsWanted);
    if (m_writable) {
        if (m_quote.quote || inTheme)
            add(u"document-edit"_s, tr("Edit Quote…"), &QuoteCard::editWanted);
        if (inTheme) {
            add(u"go-up"_s, tr("Move Up"), &QuoteCard::moveWanted, -1);
            add(u"go-down"_s, tr("Move Down"), &QuoteCard::moveWanted, 1);
        }
        menu->addSeparator();
        add(u"object-flip-vertical"_s,
            inTheme ? tr("It Speaks Against the Theme") : tr("It Speaks for the Theme"),
            &QuoteCard::otherSideWanted);
        add(u"list-remove"_s,
            inTheme ? tr("Take Out of the Theme") : tr("Take Away from What Speaks Against It"),
            &QuoteCard::removeWanted);
    }
    menu->popup(at);
}

} // namespace partsong
