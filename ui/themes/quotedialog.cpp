// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/quotedialog.h"

#include "core/store/project.h"
#include "ui/themes/shownquote.h"
#include "ui/themes/wordruns.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

QuoteDialog::QuoteDialog(const Project &project, const Quote &quote, const Appearance &appearance,
                         QWidget *parent)
    : QDialog(parent), m_project(project), m_words(new QPlainTextEdit), m_mask(new QLineEdit),
      m_cut(new QPushButton(tr("&Cut out"))), m_maskButton(new QPushButton(tr("&Mask…"))),
      m_restore(new QPushButton(tr("&Show again"))), m_preview(new WordRuns), m_shownAs(quietLabel({})),
      m_attribution(new QLineEdit(quote.attribution)), m_workshop(new QCheckBox(tr("&Workshop"))),
      m_ppi(new QCheckBox(tr("&PPI group"))), m_publication(new QCheckBox(tr("P&ublication")))
{
    setWindowTitle(tr("Edit quote"));
    if (const auto coding = project.find(quote.coding)) {
        m_anchor = coding->anchor;
        m_index = TextIndex(project.text(m_anchor.text)->words(m_anchor.range).toUtf8());
    }
    for (const QuoteCut &piece : project.where<QuoteCut>("quote", quote.id))
        m_pieces.push_back({piece.range, piece.masked, piece.mask});
    auto *buttons = acceptOrCancel(this, primaryButton(tr("Keep")));
    auto *form = scrollingForm(this, buttons, {620, 680});
    form->addWidget(buildWords(appearance));
    addFormRow(form, tr("As it is shown"), m_preview);
    m_preview->setFont(appearance.readingFont());
    form->addWidget(m_shownAs);
    addFormRow(form, tr("&Attribution as shown"), m_attribution,
               tr("Nothing by which the person could be known: “A relative, home B”."));
    form->addWidget(buildApprovals(quote));
    form->addStretch(1);
    connect(m_attribution, &QLineEdit::textChanged, this, &QuoteDialog::showPieces);
    showPieces();
    updateTools();
    m_words->setFocus();
}

QWidget *QuoteDialog::buildWords(const Appearance &appearance)
{
    auto *part = new QWidget;
    auto *layout = column(part, 0, 2);
    m_words->setReadOnly(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setFont(appearance.readingFont());
    m_words->setPlainText(m_index.words({0, m_index.characters()}));
    m_words->setTabChangesFocus(true);
    setScaledMinimumHeight(m_words, 144);
    addFormRow(
        layout, tr("Coded &words"), m_words,
        tr("Select words with the mouse or with Shift and the arrow keys, then cut them out or mask them."));
    layout->addWidget(buildTools());
    m_maskLine = buildMaskLine();
    layout->addWidget(m_maskLine);
    connect(m_words, &QPlainTextEdit::selectionChanged, this, &QuoteDialog::updateTools);
    return part;
}

QWidget *QuoteDialog::buildTools()
{
    auto *tools = new QWidget;
    auto *flow = new FlowLayout(tools);
    m_cut->setToolTip(tr("Leaves the selected words out, shown as […]"));
    m_maskButton->setToolTip(tr("Shows other words in place of the selected ones"));
    m_restore->setToolTip(tr("Shows the selected words again"));
    for (QPushButton *button : {m_cut, m_maskButton, m_restore}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    connect(m_cut, &QPushButton::clicked, this, &QuoteDialog::cut);
    connect(m_maskButton, &QPushButton::clicked, this, &QuoteDialog::askForMask);
    connect(m_restore, &QPushButton::clicked, this, &QuoteDialog::restore);
    return tools;
}

QWidget *QuoteDialog::buildMaskLine()
{
    auto *part = new QWidget;
    auto *line = row(part, 0, 2);
    auto *caption = wordsLabel(tr("Show instead:"));
    caption->setWordWrap(false);
    caption->setBuddy(m_mask);
    auto *apply = new QPushButton(tr("Mask"));
    apply->setAutoDefault(false);
    m_mask->setAccessibleName(tr("What to show instead of the selected words"));
    m_mask->setPlaceholderText(tr("[name of home]"));
    line->addWidget(caption);
    line->addWidget(m_mask, 1);
    line->addWidget(apply);
    part->hide();
    connect(apply, &QPushButton::clicked, this, &QuoteDialog::mask);
    // Return here masks; it does not close the dialog.
    auto *enter = new QShortcut(QKeySequence(Qt::Key_Return), m_mask, this, &QuoteDialog::mask);
    enter->setContext(Qt::WidgetShortcut);
    return part;
}

QWidget *QuoteDialog::buildApprovals(const Quote &quote)
{
    auto *part = new QWidget;
    auto *layout = column(part, 0, 1);
    auto *caption = wordsLabel(tr("Approved for"));
    setTextSize(caption, TextSize::Body, QFont::Medium);
    layout->addWidget(caption);
    auto *boxes = new QWidget;
    auto *flow = new FlowLayout(boxes);
    for (QCheckBox *box : {m_workshop, m_ppi, m_publication})
        flow->addWidget(box);
    layout->addWidget(boxes);
    m_workshop->setChecked(quote.forWorkshop);
    m_ppi->setChecked(quote.forPpi);
    m_publication->setChecked(quote.forPublication);
    return part;
}

QuoteFields QuoteDialog::fields() const
{
    QuoteFields fields;
    fields.cuts.emplace();
    fields.masks.emplace();
    for (const Piece &piece : m_pieces) {
        if (piece.masked)
            fields.masks->push_back({piece.range, piece.shown});
        else
            fields.cuts->push_back(piece.range);
    }
    fields.attribution = m_attribution->text().trimmed();
    fields.forWorkshop = m_workshop->isChecked();
    fields.forPpi = m_ppi->isChecked();
    fields.forPublication = m_publication->isChecked();
    return fields;
}

// The edit counts UTF-16 units, the study code points.
TextRange QuoteDialog::selected() const
{
    const QString text = m_words->toPlainText();
    const QTextCursor cursor = m_words->textCursor();
    const auto position = [&](int unit) {
        return m_anchor.range.start + int(QStringView(text).left(unit).toUcs4().size());
    };
    return {position(cursor.selectionStart()), position(cursor.selectionEnd())};
}

// Words are often picked with the blank behind them, which is to stay between the mask and what follows.
TextRange QuoteDialog::withoutEdgeBlanks(TextRange range) const
{
    const QList<uint> words = m_words->toPlainText().toUcs4();
    const auto blank = [&](int position) {
        const auto at = position - m_anchor.range.start;
        return at >= 0 && at < words.size() && QChar::isSpace(words[at]);
    };
    while (range.start < range.end && blank(range.end - 1))
        --range.end;
    while (range.start < range.end && blank(range.start))
        ++range.start;
    return range;
}

int QuoteDialog::unitAt(int position) const
{
    return int(
        m_index.words({0, std::clamp(position - m_anchor.range.start, 0, m_index.characters())}).size());
}

void QuoteDialog::cut()
{
    put({selected(), false, {}});
    m_words->setFocus(); // for the next words, not for the next field
}

void QuoteDialog::askForMask()
{
    m_maskLine->show();
    m_mask->setFocus();
    m_mask->selectAll();
}

void QuoteDialog::mask()
{
    const QString words = m_mask->text().trimmed();
    if (words.isEmpty())
        return;
    put({withoutEdgeBlanks(selected()), true, words});
    m_maskLine->hide();
    m_words->setFocus();
}

void QuoteDialog::restore()
{
    clear(selected());
    showPieces();
    updateTools();
}

void QuoteDialog::put(Piece piece)
{
    if (piece.range.empty())
        return;
    clear(piece.range);
    // Words cut out beside each other are one cut: […], not […] […].
    for (const Piece &other : m_pieces) {
        if (!piece.masked && !other.masked && piece.range.touches(other.range))
            piece.range = piece.range.united(other.range);
    }
    std::erase_if(m_pieces, [&](const Piece &other) { return piece.range.contains(other.range); });
    m_pieces.push_back(piece);
    std::ranges::sort(m_pieces, {}, [](const Piece &one) { return one.range.start; });
    QTextCursor cursor = m_words->textCursor();
    cursor.setPosition(cursor.selectionEnd());
    m_words->setTextCursor(cursor);
    showPieces();
    updateTools();
}

// A cut keeps what lies outside the range; a mask stands for its words as a whole.
void QuoteDialog::clear(const TextRange &range)
{
    std::vector<Piece> kept;
    for (const Piece &piece : m_pieces) {
        if (!piece.range.overlaps(range)) {
            kept.push_back(piece);
        } else if (!piece.masked) {
            for (const TextRange &rest :
                 {TextRange{piece.range.start, range.start}, TextRange{range.end, piece.range.end}}) {
                if (!rest.empty())
                    kept.push_back({rest, false, {}});
            }
        }
    }
    m_pieces = std::move(kept);
}

void QuoteDialog::showPieces()
{
    const Palette &palette = paletteOf(this);
    QList<QTextEdit::ExtraSelection> marks;
    std::vector<QuoteCut> cuts;
    for (const Piece &piece : m_pieces) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_words->document());
        mark.cursor.setPosition(unitAt(piece.range.start));
        mark.cursor.setPosition(unitAt(piece.range.end), QTextCursor::KeepAnchor);
        mark.format.setForeground(palette.quietInk);
        mark.format.setFontStrikeOut(!piece.masked);
        if (piece.masked)
            mark.format.setUnderlineStyle(QTextCharFormat::DotLine);
        marks << mark;
        cuts.push_back({{}, {}, m_anchor.text, piece.range, piece.masked, piece.shown});
    }
    m_words->setExtraSelections(marks);
    m_preview->setRuns(runsOf(m_project, m_anchor, cuts));
    const QString attribution = m_attribution->text().trimmed();
    m_shownAs->setText(attribution.isEmpty() ? tr("No attribution yet") : u"— "_s + attribution);
}

void QuoteDialog::updateTools()
{
    const TextRange range = selected();
    const bool touches =
        std::ranges::any_of(m_pieces, [&](const Piece &piece) { return piece.range.overlaps(range); });
    m_cut->setEnabled(!range.empty());
    m_maskButton->setEnabled(!range.empty());
    m_restore->setEnabled(!range.empty() && touches);
}

} // namespace partsong
